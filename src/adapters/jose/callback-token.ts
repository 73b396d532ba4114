import { hkdfSync } from 'node:crypto';
import { jwtVerify, SignJWT } from 'jose';

const AUDIENCE = 'callback-link';

/**
 * The key of links, derived so that no shop needs another secret.
 *
 * @param secret the shop's contact hash key, 32 bytes
 */
export const callbackLinkKey = (secret: Uint8Array): Uint8Array =>
  new Uint8Array(hkdfSync('sha256', secret, '', AUDIENCE, 32));

/** A token that allows whoever has it to move or cancel one booking, until it runs out. */
export const signCallbackToken = (bookingId: string, expiresAtEpochSeconds: number, key: Uint8Array): Promise<string> =>
  new SignJWT({})
    .setProtectedHeader({ alg: 'HS256' })
    .setSubject(bookingId)
    .setAudience(AUDIENCE)
    .setExpirationTime(expiresAtEpochSeconds)
    .sign(key);

/** The booking that a token names; undefined for one that we didn't sign, for something else, or that has run out. */
export async function readCallbackToken(
  token: string,
  nowEpochSeconds: number,
  key: Uint8Array,
): Promise<string | undefined> {
  try {
    const { payload } = await jwtVerify(token, key, {
      algorithms: ['HS256'],
      audience: AUDIENCE,
      requiredClaims: ['sub', 'exp'],
      currentDate: new Date(nowEpochSeconds * 1000),
    });
    return payload.sub;
  } catch {
    return undefined;
  }
}
