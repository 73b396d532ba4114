import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { parseJwks } from '#adapters/jose/parse-jwks';
import { createShopTokenReader } from '#adapters/jose/shop-token-reader';
import { readCaller } from '#adapters/node-crypto/caller-proof';
import { createSignRequest } from '../../../../scripts/chat/sign-requests.ts';
import { shopTokenAudience } from '../../../../scripts/shared/deployment-names.ts';
import { LOCAL_SHOP } from '../../../../scripts/shared/sign-shop-token.ts';

const NOW = 1773068400;
const KEY = Buffer.alloc(32, 3);
const { privateKey, publicKey } = generateKeyPairSync('ed25519');
const keys = {
  callerProofKey: KEY.toString('base64'),
  shopSigningKey: JSON.stringify({ ...privateKey.export({ format: 'jwk' }), kid: 'k1', alg: 'EdDSA' }),
};
const signing = { keys, stage: 'local', now: () => NOW };
const jwks = parseJwks(JSON.stringify({ keys: [{ ...publicKey.export({ format: 'jwk' }), kid: 'k1' }] }))!;
const rules = { issuer: LOCAL_SHOP, audience: shopTokenAudience('local'), maxAgeSeconds: 600 };

describe('a request of the chat', () => {
  it('proves its caller, the same one in every session', async () => {
    const sign = createSignRequest(signing);

    const callers = await Promise.all(
      ['chat-1', 'chat-2'].map(async (session) =>
        readCaller((await sign(session))['x-caller-proof'], session, NOW, KEY),
      ),
    );

    expect(callers[0]).toMatch(/^[\w-]{22}$/);
    expect(callers[1]).toBe(callers[0]);
  });

  it('is of a stranger unless somebody is logged in', async () => {
    expect(await createSignRequest(signing)('chat-1')).not.toHaveProperty('x-shop-token');
  });

  it('signs in the customer who is, for this session alone', async () => {
    const attributes = await createSignRequest({ ...signing, customerId: 'C-0001' })('chat-1');
    const read = createShopTokenReader(jwks, rules);

    expect(await read(attributes['x-shop-token'] ?? '', 'chat-1', NOW)).toEqual({
      kind: 'valid',
      customerId: 'C-0001',
    });
    expect(await read(attributes['x-shop-token'] ?? '', 'chat-2', NOW)).toMatchObject({ reason: 'other-session' });
  });
});
