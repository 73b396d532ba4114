import type { EventData, ShopEvent, TurnData } from '#business/events/index';

export const DAY = '2026-03-09';
/** The instant of a minute of the day. */
export const atMinute = (minute: number): string =>
  new Date(Date.parse(`${DAY}T15:00:00Z`) + minute * 60_000).toISOString();

export function aTurnTaken(
  changes: Partial<TurnData> = {},
  id = `T-${changes.conversationId ?? 'V-1'}-${changes.turn ?? 1}`,
): ShopEvent<'turn-taken'> {
  const data: TurnData = {
    conversationId: 'V-1',
    channel: 'web',
    turn: 1,
    intent: 'CheckOrderStatus',
    isMissed: false,
    state: 'in-progress',
    said: [],
    mood: 0,
    rung: 'none',
    variants: {},
    durationMs: 120,
    usage: { 'lex-text-request': 1 },
    ...changes,
  };
  return {
    aggregate: `CONVERSATION#${data.conversationId}`,
    id,
    type: 'turn-taken',
    occurredAtIso: atMinute(data.turn),
    data,
  };
}

export function aPurchaseMade(
  changes: Partial<EventData['purchase-made']> = {},
  occurredAtIso = atMinute(5),
): ShopEvent<'purchase-made'> {
  const data: EventData['purchase-made'] = {
    purchaseId: 'P-1',
    customerId: 'C-1',
    firstName: 'Ann',
    lastName: 'Lee',
    orderNumber: '12345',
    lines: [{ sku: 'A', name: 'A', category: 'Home', quantity: 2, unitPriceMinor: 1000 }],
    currency: 'USD',
    purchasedAt: occurredAtIso,
    ...changes,
  };
  return {
    aggregate: `PURCHASE#${data.purchaseId}`,
    id: `B-${data.purchaseId}`,
    type: 'purchase-made',
    occurredAtIso,
    data,
  };
}

export function aReturnMoved(to: string, refundMinor: number): ShopEvent<'return-moved'> {
  return {
    aggregate: 'RETURN#RMA-1',
    id: `R-${to}`,
    type: 'return-moved',
    occurredAtIso: atMinute(6),
    data: {
      ...{ rma: 'RMA-1', orderNumber: '12345', customerId: 'C-1', currency: 'USD' },
      ...{ from: 'inspected', to, refundMinor },
    },
  };
}

export const aMessageSent = (
  id: string,
  data: Omit<EventData['message-sent'], 'channel'>,
): ShopEvent<'message-sent'> => ({
  aggregate: `MESSAGE#${id}`,
  id,
  type: 'message-sent',
  occurredAtIso: atMinute(2),
  data: { channel: 'sms', ...data },
});
