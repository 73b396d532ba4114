import { type IntentName, SLOT_NAMES } from '#generated/bot';
import { slotOf, type Slots, type SlotValue, type Turn } from '#conversation/turn/index';
import { aMemory } from './a-memory.ts';

/** What a turn is judged with that no event says: Monday, 9 March 2026. */
export const AROUND = {
  nowEpochSeconds: 1773068400,
  today: '2026-03-09',
  shopTimeZone: 'America/New_York',
  nonce: 'nonce-1',
  supportContact: 'support@shop.example',
} as const;

/** The start of CheckOrderStatus with nothing said yet, on Monday, 9 March 2026, unless said otherwise. */
export function aTurn(overrides: Partial<Turn> = {}): Turn {
  const intent = overrides.intent ?? 'CheckOrderStatus';
  return {
    conversationId: 'session-1',
    intent,
    stage: { kind: 'start' },
    slots: Object.fromEntries(SLOT_NAMES[intent].map((name) => [name, null])),
    words: 'where is my package',
    ranked: [],
    channel: 'chat',
    found: [],
    corrections: [],
    memory: aMemory(),
    ...AROUND,
    ...overrides,
  };
}

/** CheckOrderStatus' slots as if the customer had said these words. */
export const orderSlots = (orderNumber?: string, email?: string): Slots => ({
  OrderNumber: orderNumber === undefined ? null : slotOf(orderNumber),
  CustomerEmail: email === undefined ? null : slotOf(email),
  VerificationCode: null,
});

/** Every slot of the intent, with these values as if the customer had said them. */
export const slotsOf = (intent: IntentName, said: Readonly<Record<string, string>>): Slots =>
  Object.fromEntries(SLOT_NAMES[intent].map((name) => [name, said[name] === undefined ? null : slotOf(said[name])]));

/** A slot in which Lex understood something else than the customer's own words. */
export const understoodAs = (said: string, understood: string | null): SlotValue => ({
  said,
  understood,
  readings: understood === null ? [] : [understood],
});

/** The order number that the tests say in words. */
export const inWords = understoodAs('one two three four five', '12345');
