import { hashesAreEqual } from './hashes-are-equal.ts';
import { keyedHash } from './keyed-hash.ts';

const macOf = (conversationId: string, expiry: string, secret: string): string =>
  keyedHash(JSON.stringify(['v1', conversationId, expiry]), 'chat-token', secret);

/**
 * What opens one conversation until its expiry, and says that the shop has given it:
 *
 *   v1.<expiry, seconds in base 36>.<HMAC-SHA-256 of conversation and expiry, in base64url>
 */
export function signChatToken(conversationId: string, expiresAtEpochSeconds: number, secret: string): string {
  const expiry = expiresAtEpochSeconds.toString(36);
  return `v1.${expiry}.${macOf(conversationId, expiry, secret)}`;
}

const TOKEN = /^v1\.([0-9a-z]{1,9})\.([\w-]{43})$/;

/** Whether a token is one that {@link signChatToken} made, for this conversation, and still good. */
export function opensChat(token: string, conversationId: string, secret: string, nowEpochSeconds: number): boolean {
  const [, expiry, mac] = TOKEN.exec(token) ?? [];
  if (!expiry || !mac || !hashesAreEqual(macOf(conversationId, expiry, secret), mac)) return false;
  return parseInt(expiry, 36) > nowEpochSeconds;
}
