import { createHmac, timingSafeEqual } from 'node:crypto';

/** The header that Meta signs in, in lower case as HTTP APIs hand it over. */
export const HUB_SIGNATURE_HEADER = 'x-hub-signature-256';

const macOf = (body: Uint8Array, secret: string): Buffer => createHmac('sha256', secret).update(body).digest();

/** What Meta signs a body with: "sha256=" and the HMAC-SHA-256 of its bytes under the app's secret, in hex. */
export const signHub = (body: Uint8Array, secret: string): string => `sha256=${macOf(body, secret).toString('hex')}`;

/**
 * Whether one of the secrets has signed these very bytes. The signature holds no time: what was overheard can be played
 * again, and is known by its messages' ids.
 *
 * @source https://developers.facebook.com/docs/messenger-platform/webhooks#validate-payloads
 */
export function isSignedByHub(body: Uint8Array, signature: string, secrets: readonly string[]): boolean {
  const [, mac] = /^sha256=([0-9a-f]{64})$/.exec(signature) ?? [];
  if (mac === undefined) return false;
  const given = Buffer.from(mac, 'hex');
  return secrets.some((secret) => timingSafeEqual(macOf(body, secret), given));
}
