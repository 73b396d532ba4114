import { readCaller } from '#adapters/node-crypto/caller-proof';
import type { ManagePorts } from '#conversation/turn/index';
import { readEnv } from '#platform/index';
import { readSecret } from '#platform/secrets';
import { createShopLogin } from '../shop-login.ts';

/** Wires what the chat API and the shop vouch for to their keys in the Parameter Store. */
export function createCallers(): Pick<ManagePorts, 'callerOf' | 'readShopToken'> {
  const proofKey = readEnv('CALLER_PROOF_KEY_PARAMETER_NAME');
  return {
    async callerOf(proof, conversationId, now) {
      if (proof === undefined) return 'shared';
      const key = Buffer.from(await readSecret(proofKey), 'base64');
      return readCaller(proof, conversationId, now, key) ?? 'shared';
    },
    readShopToken: createShopLogin(),
  };
}
