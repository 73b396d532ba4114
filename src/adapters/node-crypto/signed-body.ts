import { createHmac, timingSafeEqual } from 'node:crypto';

/** The header that signatures come in, in lower case as HTTP APIs hand it over. */
export const SIGNATURE_HEADER = 'smart-commerce-signature';

/** How old a signature may be, in seconds: whoever overheard it can't play it for long. */
const TOLERANCE_SECONDS = 300;

const macOf = (secret: string, at: number, body: string): string =>
  createHmac('sha256', secret).update(`${at}.${body}`).digest('hex');

/** What signs a body now: "t=<epoch seconds>,v1=<HMAC-SHA-256 of time and body>". */
export const signBody = (body: string, secret: string, nowEpochSeconds: number): string =>
  `t=${nowEpochSeconds},v1=${macOf(secret, nowEpochSeconds, body)}`;

/** The secrets of a parameter: one, or two of which either will do while one takes the other's place. */
export const secretsIn = (parameter: string): readonly string[] => parameter.split(/\s+/).filter(Boolean).slice(0, 2);

/** Whether the body was signed with one of the secrets, at most five minutes ago. */
export function isSignedBody(
  { body, signature = '' }: { readonly body: string; readonly signature?: string | undefined },
  secrets: readonly string[],
  nowEpochSeconds: number,
): boolean {
  const [, time, mac = ''] = /^t=(\d{1,12}),v1=([0-9a-f]{64})$/.exec(signature) ?? [];
  if (time === undefined || Math.abs(nowEpochSeconds - Number(time)) > TOLERANCE_SECONDS) return false;
  const given = Buffer.from(mac);
  return secrets.some((secret) => timingSafeEqual(Buffer.from(macOf(secret, Number(time), body)), given));
}
