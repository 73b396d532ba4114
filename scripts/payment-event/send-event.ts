import { signSandboxEvent } from '#adapters/sandbox/event-signature';
import { writeSandboxEvent } from '#adapters/sandbox/sandbox-event-reader';
import type { PaymentEvent } from '#business/payments/index';

interface Webhook {
  readonly url: string;
  readonly secret: string;
  readonly nowEpochSeconds: number;
}

/** Posts an event in the sandbox' name, signed as the sandbox signs. @returns the webhook's status */
export async function sendEvent(event: PaymentEvent, { url, secret, nowEpochSeconds }: Webhook): Promise<number> {
  const body = writeSandboxEvent(event);
  const signature = signSandboxEvent(body, secret, nowEpochSeconds);
  const headers = { 'content-type': 'application/json', 'sandbox-signature': signature };
  return (await fetch(url, { method: 'POST', headers, body })).status;
}
