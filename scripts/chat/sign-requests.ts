import { randomBytes } from 'node:crypto';
import { CALLER_PROOF_ATTRIBUTE, CHANNEL_ATTRIBUTE, SHOP_TOKEN_ATTRIBUTE } from '#adapters/lex/request-attributes';
import { signCaller } from '#adapters/node-crypto/caller-proof';
import type { DevelopmentKeys } from '../../local/stack/ssm/development-keys.ts';
import { signShopToken } from '../shared/sign-shop-token.ts';

interface Signing {
  readonly keys: Pick<DevelopmentKeys, 'callerProofKey' | 'shopSigningKey'>;
  readonly stage: string;
  /** Who is logged in to the shop, if anybody is. */
  readonly customerId?: string | undefined;
  /** Whether answers are to come as they are spoken. */
  readonly isCall?: boolean | undefined;
  readonly now: () => number;
}

/** The request attributes of one session's next request. */
export type SignRequest = (sessionId: string) => Promise<Record<string, string>>;

const PROOF_SECONDS = 300;

/** Plays the chat API, which says who is calling, and the shop, which says who is logged in. */
export function createSignRequest({ keys, stage, customerId, isCall, now }: Signing): SignRequest {
  const callerHash = randomBytes(16).toString('base64url');
  const callerProofKey = Buffer.from(keys.callerProofKey, 'base64');
  return async (sessionId) => {
    const expiresAtEpochSeconds = now() + PROOF_SECONDS;
    const proof = signCaller({ callerHash, sessionId, expiresAtEpochSeconds }, callerProofKey);
    const always = { [CALLER_PROOF_ATTRIBUTE]: proof, ...(isCall && { [CHANNEL_ATTRIBUTE]: 'voice' }) };
    if (customerId === undefined) return always;
    const token = await signShopToken({ customerId, stage, sessionId }, now(), keys.shopSigningKey);
    return { ...always, [SHOP_TOKEN_ATTRIBUTE]: token };
  };
}
