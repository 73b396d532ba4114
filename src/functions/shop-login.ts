import { parseJwks } from '#adapters/jose/parse-jwks';
import { createShopTokenReader } from '#adapters/jose/shop-token-reader';
import { count, readEnv } from '#platform/index';
import { readOptionalSecret } from '#platform/secrets';

/** Tokens live no longer than a page takes to load and a customer to begin. */
const SHOP_TOKEN_MAX_AGE_SECONDS = 600;

/** Whom a token of the shop's login vouches for in a conversation; nobody where the shop has no keys. */
export type ShopLogin = (token: string, conversationId: string, nowEpochSeconds: number) => Promise<string | undefined>;

/** Wires the shop's login to its public keys in the Parameter Store. */
export function createShopLogin(): ShopLogin {
  const jwksParameter = readEnv('SHOP_JWKS_PARAMETER_NAME');
  const rules = {
    issuer: readEnv('SHOP_TOKEN_ISSUER'),
    audience: readEnv('SHOP_TOKEN_AUDIENCE'),
    maxAgeSeconds: SHOP_TOKEN_MAX_AGE_SECONDS,
  };
  return async (token, conversationId, now) => {
    const jwks = parseJwks((await readOptionalSecret(jwksParameter)) ?? '');
    if (!jwks) return undefined;
    const reading = await createShopTokenReader(jwks, rules)(token, conversationId, now);
    if (reading.kind === 'valid') return reading.customerId;
    count('ShopTokensRefused', { reason: reading.reason });
    return undefined;
  };
}
