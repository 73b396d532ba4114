import { parseJwks } from '#adapters/jose/parse-jwks';
import { createShopTokenReader } from '#adapters/jose/shop-token-reader';
import { readCaller } from '#adapters/node-crypto/caller-proof';
import type { ManagePorts } from '#conversation/turn/index';
import { count, readEnv } from '#platform/index';
import { readOptionalSecret, readSecret } from '#platform/secrets';

/** Tokens live no longer than a page takes to load and a customer to begin. */
const SHOP_TOKEN_MAX_AGE_SECONDS = 600;

/** Wires what the chat API and the shop vouch for to their keys in the Parameter Store. */
export function createCallers(): Pick<ManagePorts, 'callerOf' | 'readShopToken'> {
  const proofKey = readEnv('CALLER_PROOF_KEY_PARAMETER_NAME');
  const jwksParameter = readEnv('SHOP_JWKS_PARAMETER_NAME');
  const rules = {
    issuer: readEnv('SHOP_TOKEN_ISSUER'),
    audience: readEnv('SHOP_TOKEN_AUDIENCE'),
    maxAgeSeconds: SHOP_TOKEN_MAX_AGE_SECONDS,
  };
  return {
    async callerOf(proof, conversationId, now) {
      if (proof === undefined) return 'shared';
      const key = Buffer.from(await readSecret(proofKey), 'base64');
      return readCaller(proof, conversationId, now, key) ?? 'shared';
    },
    async readShopToken(token, conversationId, now) {
      const jwks = parseJwks((await readOptionalSecret(jwksParameter)) ?? '');
      if (!jwks) return undefined;
      const reading = await createShopTokenReader(jwks, rules)(token, conversationId, now);
      if (reading.kind === 'valid') return reading.customerId;
      count('ShopTokensRefused', { reason: reading.reason });
      return undefined;
    },
  };
}
