import { createHmac, timingSafeEqual } from 'node:crypto';

/** How old a signature may be, in seconds: whoever overheard it can't play it for long. */
const TOLERANCE_SECONDS = 300;

const macOf = (secret: string, at: number, body: string): string =>
  createHmac('sha256', secret).update(`${at}.${body}`).digest('hex');

/** The header with which the sandbox signs an event: "t=<epoch seconds>,v1=<HMAC-SHA-256 of time and body>". */
export const signSandboxEvent = (body: string, secret: string, nowEpochSeconds: number): string =>
  `t=${nowEpochSeconds},v1=${macOf(secret, nowEpochSeconds, body)}`;

export function isSignedBySandbox(
  { body, signature = '' }: { readonly body: string; readonly signature?: string | undefined },
  secret: string,
  nowEpochSeconds: number,
): boolean {
  const [, time, mac = ''] = /^t=(\d{1,12}),v1=([0-9a-f]{64})$/.exec(signature) ?? [];
  if (time === undefined || Math.abs(nowEpochSeconds - Number(time)) > TOLERANCE_SECONDS) return false;
  return timingSafeEqual(Buffer.from(macOf(secret, Number(time), body)), Buffer.from(mac));
}
