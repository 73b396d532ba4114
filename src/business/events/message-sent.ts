import type { ShopEvent } from './event.ts';

/** How the event is named, and when it happens. */
interface Happening {
  readonly reference: string;
  readonly nowEpochSeconds: number;
  readonly newEventId: (nowEpochMilliseconds: number) => string;
}

/** The event of a message that a provider took; undefined for one that nobody charges for. */
export function messageSent(
  data: ShopEvent<'message-sent'>['data'],
  { reference, nowEpochSeconds, newEventId }: Happening,
): ShopEvent<'message-sent'> | undefined {
  if (Object.keys(data.usage).length === 0) return undefined;
  return {
    aggregate: `MESSAGE#${reference}`,
    id: newEventId(nowEpochSeconds * 1000),
    type: 'message-sent',
    occurredAtIso: new Date(nowEpochSeconds * 1000).toISOString(),
    data,
  };
}
