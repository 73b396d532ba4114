import fc from 'fast-check';
import type { ClaimOutcome, VerifiedIdentity } from '#business/identity/index';
import { type Order, ORDER_STATUSES } from '#business/orders/index';
import type { ManageFacts } from '#conversation/intents/check-order-status/manage';
import type {
  Memory,
  Message,
  MessageKey,
  OpenQuestion,
  Slots,
  SlotValue,
  Stage,
  Turn,
} from '#conversation/turn/index';
import { INTENT_NAMES, type IntentName, SLOT_NAMES } from '#generated/bot';
import { aShipment, anOrder } from '../support/an-order.ts';
import { aTurn } from '../support/a-turn.ts';
import { SAMPLES } from '../support/message-samples.ts';

const NOW = 1773068400;

/** Words as people and attackers type them: values that fit, nearly fit, and anything at all. */
export const words: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(
    ...[
      '',
      ' ',
      '12345',
      '00123',
      '#12-345',
      '-5',
      '12',
      '1234567890123',
      'sorry, 12346',
      'one two three',
      'yes',
      'no',
    ],
    ...['john.doe@email.com', ' John.Doe@Email.com', '😀@example.com', 'jürgen@müller.de', 'John <john@example.com>'],
    ...[
      '<script>alert(1)</script>',
      "'; DROP TABLE orders",
      '{OrderNumber}',
      '[confirmation]',
      '__proto__',
      'toString',
    ],
    ...['cancel', 'hello', 'thanks', '\u0000', '\ud800', '😀'.repeat(50), 'a'.repeat(1024), '1 '.repeat(512), '\n'],
  ),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({ maxLength: 40 }),
  fc.emailAddress(),
  fc.nat().map(String),
);

const slotValue: fc.Arbitrary<SlotValue> = fc.record({
  said: words,
  understood: fc.option(words),
  readings: fc.array(words, { maxLength: 3 }),
});

/** Every slot of the intent, filled or not. */
export const slotsOf = (intent: IntentName): fc.Arbitrary<Slots> =>
  fc.record(Object.fromEntries(SLOT_NAMES[intent].map((name) => [name, fc.option(slotValue)])));

const intent = fc.constantFrom(...INTENT_NAMES);
const slotName = fc.constantFrom(...new Set(Object.values(SLOT_NAMES).flat()));
const stage: fc.Arbitrary<Stage> = fc.oneof(
  fc.constantFrom<Stage>({ kind: 'start' }, { kind: 'fulfillment' }),
  fc.record({ kind: fc.constantFrom('slot-captured' as const, 'slot-missed' as const), slot: slotName }),
  fc.record({
    kind: fc.constant('confirmation-answered' as const),
    answer: fc.constantFrom('yes' as const, 'no' as const, 'unclear' as const),
  }),
);

const message: fc.Arbitrary<Message> = fc
  .constantFrom(...(Object.keys(SAMPLES) as MessageKey[]))
  .map((key) => ({ key, params: SAMPLES[key] }) as Message);

const stepUp = fc.record({
  rung: fc.constantFrom('last-four' as const, 'confirmed' as const),
  provedAtEpochSeconds: fc.integer({ min: NOW - 1200, max: NOW + 10 }),
});

/** With a number and an address, as a conversation is verified by an order; without, by a code or the shop. */
export const identity: fc.Arbitrary<VerifiedIdentity> = fc.record(
  {
    customerId: fc.constantFrom('customer-john', 'customer-ada'),
    epoch: fc.nat(2),
    via: fc.constantFrom('order-and-email' as const, 'one-time-code' as const, 'shop-token' as const),
    orderNumber: fc.constantFrom('12345', '00123', '777'),
    email: fc.constantFrom('john.doe@email.com', 'ada@example.com'),
    verifiedAtEpochSeconds: fc.integer({ min: NOW - 9000, max: NOW + 10 }),
    stepUp,
  },
  { requiredKeys: ['customerId', 'epoch', 'via', 'verifiedAtEpochSeconds'], noNullPrototype: true },
);

const questionOf = (asking: IntentName): fc.Arbitrary<OpenQuestion> =>
  fc.record({
    intent: fc.constant(asking),
    slot: fc.constantFrom<string | null>(null, ...SLOT_NAMES[asking]),
    filled: fc.dictionary(fc.constantFrom(...SLOT_NAMES[asking]), words, { noNullPrototype: true }),
    reAsk: message,
    isToBeConfirmed: fc.boolean(),
    timesMissed: fc.nat(5),
  });
const openQuestion = fc.constantFrom(...INTENT_NAMES.filter((name) => SLOT_NAMES[name].length > 0)).chain(questionOf);

/** Any memory that the bot may have written. */
export const memory: fc.Arbitrary<Memory> = fc.record(
  {
    version: fc.constant(1 as const),
    hasIntroducedItself: fc.boolean(),
    identity,
    openQuestion,
    lastSaid: fc.array(message, { maxLength: 5 }),
    validatedSlots: fc.string({ maxLength: 12 }),
    timesLost: fc.nat({ max: 5 }),
  },
  { requiredKeys: ['version', 'hasIntroducedItself', 'lastSaid', 'timesLost'], noNullPrototype: true },
);

/** Any turn of this intent. */
export const turnOf = (name: IntentName): fc.Arbitrary<Turn> =>
  fc
    .record({ stage, slots: slotsOf(name), words, memory }, { noNullPrototype: true })
    .map((parts) => aTurn({ ...parts, intent: name }));

export const turn: fc.Arbitrary<Turn> = intent.chain(turnOf);

const day = fc
  .date({ min: new Date('2024-01-01'), max: new Date('2028-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

/** An order of any status, promised, delivered or cancelled on any day. */
export const order: fc.Arbitrary<Order> = fc
  .record({
    status: fc.constantFrom(...ORDER_STATUSES),
    on: day,
    isSent: fc.boolean(),
    customerId: fc.constantFrom('customer-john', 'customer-ada'),
  })
  .map(({ status, on, isSent, customerId }) => {
    const days = { expectedOn: on, deliveredOn: on, cancelledOn: on, returnedOn: on };
    const known = Object.fromEntries(Object.entries(days).filter(([name]) => name in anOrder({ status })));
    const shipment = status === 'delayed' && isSent ? { shipment: aShipment() } : {};
    return { ...anOrder({ status }), ...known, ...shipment, customerId };
  });

export const claimOutcome: fc.Arbitrary<ClaimOutcome> = fc.oneof(
  fc.constantFrom<ClaimOutcome>(
    { kind: 'no-match' },
    { kind: 'code-needed', code: { kind: 'requested' } },
    { kind: 'locked', minutes: 15 },
  ),
  identity.map((who) => ({ kind: 'verified' as const, identity: who })),
);

export const manageFacts: fc.Arbitrary<ManageFacts> = fc.oneof(
  fc.constant<ManageFacts>({ kind: 'anonymous' }),
  identity.map((who) => ({ kind: 'already-verified' as const, identity: { orderNumber: '12345', ...who } })),
  claimOutcome,
);
