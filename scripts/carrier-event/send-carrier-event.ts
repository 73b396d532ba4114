import { signSandboxEvent } from '#adapters/sandbox/event-signature';

export interface ToldEvent {
  readonly eventId: string;
  readonly kind: string;
  readonly rma: string;
}

interface Webhook {
  readonly url: string;
  readonly secret: string;
  readonly nowEpochSeconds: number;
}

/** Posts an event as the warehouse would. @returns the webhook's status, and what it says of a problem */
export async function sendCarrierEvent(event: ToldEvent, { url, secret, nowEpochSeconds }: Webhook): Promise<string> {
  const body = JSON.stringify(event);
  const signature = signSandboxEvent(body, secret, nowEpochSeconds);
  const headers = { 'content-type': 'application/json', 'smart-commerce-signature': signature };
  const answer = await fetch(url, { method: 'POST', headers, body });
  return [answer.status, await answer.text()].join(' ').trim();
}
