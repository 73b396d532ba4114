import fc from 'fast-check';
import type { VerifiedIdentity } from '#business/identity/index';
import { type Order, ORDER_STATUSES } from '#business/orders/index';
import type {
  Known,
  Memory,
  Message,
  MessageKey,
  Slots,
  SlotValue,
  Stage,
  Task,
  Turn,
  Waiting,
} from '#conversation/turn/index';
import { KIND_OF_SLOT } from '#conversation/understanding/values/kind-of-slot';
import type { Mood } from '#conversation/understanding/mood/index';
import { WISH_INTENTS } from '#conversation/understanding/wishes/index';
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
    ...['cancel', 'hello', 'thanks', 'why?', 'help', 'agent', 'repeat', 'stop', 'send it again', '5', 'no wait, 12346'],
    ...['check my order 12345 and sign me up for deals', 'my stuff STILL has not arrived', 'call me at 555-123-4567'],
    ...['\u0000', '\ud800', '😀'.repeat(50), 'a'.repeat(1024), '1 '.repeat(512), '\n'],
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
const wish = fc.constantFrom(...WISH_INTENTS);
const answered = fc.record({
  kind: fc.constant('confirmation-answered' as const),
  answer: fc.constantFrom('yes' as const, 'no' as const, 'unclear' as const),
});
const elsewhere = fc.oneof(fc.constantFrom<Stage>({ kind: 'start' }, { kind: 'fulfillment' }), answered);

/** Every stage that the intent has a hook for. */
function stageOf(name: IntentName): fc.Arbitrary<Stage> {
  const [first, ...others] = SLOT_NAMES[name];
  if (!first) return elsewhere;
  const kind = fc.constantFrom('slot-captured' as const, 'slot-missed' as const);
  return fc.oneof(elsewhere, fc.record({ kind, slot: fc.constantFrom<string>(first, ...others) }));
}

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

const known: fc.Arbitrary<Known> = fc.record({
  value: fc.oneof(words, fc.constantFrom('12345', 'john.doe@email.com', '+12065550123', 'Electronics', 'Refund')),
  source: fc.constantFrom('said' as const, 'guessed' as const, 'remembered' as const, 'profile' as const),
});

/** The slots of an intent that are kept: all but proofs of identity. */
const keptSlots = (name: IntentName): readonly string[] =>
  Object.entries(KIND_OF_SLOT[name]).flatMap(([slot, kind]) => (kind === null ? [] : [slot]));
const kinds = [...new Set(INTENT_NAMES.flatMap((name) => Object.values(KIND_OF_SLOT[name])))].filter(
  (kind) => kind !== null,
);

const taskOf = (asking: IntentName): fc.Arbitrary<Task> =>
  fc.record(
    {
      intent: fc.constant(asking),
      filled: filledOf(asking),
      setAside: filledOf(asking),
      asked: fc.constantFrom<Task['asked']>(
        ...(['yes', 'change', 'drop'] as const),
        ...SLOT_NAMES[asking].map((slot) => ({ slot })),
      ),
      timesMissed: fc.nat(5),
      isToBeConfirmed: fc.boolean(),
      isOffered: fc.boolean(),
      nonce: fc.constantFrom('nonce-0', 'nonce-1'),
    },
    {
      requiredKeys: ['intent', 'filled', 'asked', 'timesMissed', 'isToBeConfirmed', 'isOffered'],
      noNullPrototype: true,
    },
  );
const filledOf = (asking: IntentName) =>
  keptSlots(asking).length === 0
    ? fc.constant({})
    : fc.dictionary(fc.constantFrom(...keptSlots(asking)), known, { noNullPrototype: true });

/** The wishes that take several turns. */
const FORMS = [
  'CheckOrderStatus',
  'ProcessReturn',
  'UpsellProducts',
  'CaptureLeadInfo',
  'ScheduleCallback',
] as const satisfies readonly IntentName[];
export const formIntent: fc.Arbitrary<IntentName> = fc.constantFrom(...FORMS);

/** Any wish at hand that the bot may have written. */
export const task: fc.Arbitrary<Task> = formIntent.chain(taskOf);

/** A wish to come, with what its own words may have held. */
const waiting: fc.Arbitrary<Waiting> = wish.chain((name) =>
  fc.record(
    {
      intent: fc.constant(name),
      told: fc.dictionary(fc.constantFrom(...kinds), known, { noNullPrototype: true, maxKeys: 3 }),
    },
    { noNullPrototype: true },
  ),
);

/** What was only offered isn't kept for later. */
const interrupted = task.map((one) => ({ ...one, isOffered: false }));

export const mood: fc.Arbitrary<Mood> = fc.record({
  score: fc.integer({ min: -100, max: 100 }),
  lows: fc.nat(9),
  calm: fc.nat(9),
  offers: fc.nat(9),
  problem: fc.constantFrom(0 as const, 1 as const),
  person: fc.constantFrom(0 as const, 1 as const),
});

/** Any memory that the bot may have written. */
export const memory: fc.Arbitrary<Memory> = fc.record(
  {
    version: fc.constant(3 as const),
    epoch: fc.nat(3),
    hasIntroducedItself: fc.boolean(),
    identity,
    known: fc.dictionary(fc.constantFrom(...kinds), known, { noNullPrototype: true, maxKeys: 5 }),
    task,
    suspended: fc.array(interrupted, { maxLength: 3 }),
    queue: fc.uniqueArray(waiting, { maxLength: 3, selector: ({ intent: name }) => name }),
    lastIntent: intent,
    mood,
    isRatingAwaited: fc.boolean(),
    lastSaid: fc.array(message, { maxLength: 5 }),
    trail: fc.array(words, { maxLength: 6 }),
    validatedSlots: fc.string({ maxLength: 12 }),
    timesLost: fc.nat({ max: 5 }),
  },
  {
    requiredKeys: [
      'epoch',
      ...(['version', 'hasIntroducedItself', 'known', 'suspended', 'queue'] as const),
      ...(['mood', 'isRatingAwaited', 'lastSaid', 'trail', 'timesLost'] as const),
    ],
    noNullPrototype: true,
  },
);

/** Any turn of this intent. */
export const turnOf = (name: IntentName): fc.Arbitrary<Turn> =>
  fc
    .record({ stage: stageOf(name), slots: slotsOf(name), words, memory }, { noNullPrototype: true })
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
