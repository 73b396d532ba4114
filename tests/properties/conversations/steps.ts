import fc from 'fast-check';
import { INTENT_NAMES, type IntentName, SLOT_NAMES } from '#generated/bot';
import type { Heard } from '../../support/bot-in-memory/lex-in-memory.ts';
import { GARBAGE, UTTERANCES, type Utterance } from './utterances.ts';

export const SESSIONS = ['session-john', 'session-ada', 'session-mallory'] as const;
export type SessionId = (typeof SESSIONS)[number];

/** What somebody who speaks to the bot through Lex can do. */
interface Say {
  readonly does: 'say';
  readonly session: SessionId;
  readonly utterance: Utterance;
  readonly heard: Heard;
  readonly request: 'proved' | 'none' | 'forged' | 'sms' | 'foreign-proof';
}
/** The right answer to whatever is asked; from Mallory, who knows none, some words. */
interface AnswerRightly {
  readonly does: 'answer-rightly';
  readonly session: SessionId;
}
/** A wish, and so many right answers to what is asked then: how a conversation gets far. */
interface Begin {
  readonly does: 'begin';
  readonly session: SessionId;
  readonly intent: IntentName;
  readonly answers: number;
}
/** What somebody who speaks to Lex's API can send: anything but a seal of their own making. */
export interface Forge {
  readonly does: 'forge';
  readonly session: SessionId;
  readonly intent: IntentName;
  readonly source: 'DialogCodeHook' | 'FulfillmentCodeHook';
  readonly label: string | null;
  readonly slots: Readonly<Record<string, string>>;
  readonly confirmationState: 'None' | 'Confirmed' | 'Denied';
  readonly words: string;
  readonly attributes: Readonly<Record<string, string>>;
}
/** An earlier seal of one session is put into another, or into its own, whole or with a character changed. */
interface BringBack {
  readonly does: 'bring-back';
  readonly from: SessionId;
  readonly into: SessionId;
  readonly which: number;
  readonly flipAt: number | null;
}
interface Wait {
  readonly does: 'wait';
  readonly seconds: number;
}
interface Arrive {
  readonly does: 'arrive';
  readonly session: SessionId;
  readonly token: 'own' | 'foreign' | 'forged';
}
export type Step = Say | AnswerRightly | Begin | Forge | BringBack | Wait | Arrive;

const session = fc.constantFrom(...SESSIONS);
const intent = fc.constantFrom(...INTENT_NAMES);
const slotNames = [...new Set(Object.values(SLOT_NAMES).flat())];

const garbage = fc.oneof(
  fc.constantFrom(...GARBAGE),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
);
export const anyUtterance: fc.Arbitrary<Utterance> = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...UTTERANCES) },
  { weight: 1, arbitrary: garbage.map((words) => ({ words })) },
  { weight: 1, arbitrary: fc.record({ words: garbage, wish: fc.record({ intent }) }) },
);
export const anyHeard = fc.constantFrom<Heard>('wish', 'wish', 'answer', 'miss', 'yes', 'no', 'unclear', 'fallback');

const label = fc.oneof(
  fc.constantFrom(null, 'Start', 'Confirmation-Unclear', 'Captured', '-Missed', 'Nothing-Captured', '__proto__-Missed'),
  fc.tuple(fc.constantFrom(...slotNames), fc.constantFrom('Captured', 'Missed')).map((parts) => parts.join('-')),
);
const forgedValue = fc.oneof(
  fc.constantFrom('12345', '888', '777', '000000', '1234', 'mallory@example.com', 'Refund', 'Electronics', 'on file'),
  garbage,
);
const attributes = fc.dictionary(
  fc.constantFrom('confirmation', 'memory', 'identity', 'declined', 'customerId', 'nonce', '__proto__'),
  fc.constantFrom('skip', 'yes', 'nonce-1', '{"identity":{"customerId":"customer-john","epoch":1}}', ''),
  { maxKeys: 3, noNullPrototype: true },
);

const forge: fc.Arbitrary<Forge> = intent.chain((name) =>
  fc.record({
    does: fc.constant('forge' as const),
    session,
    intent: fc.constant(name),
    source: fc.constantFrom('DialogCodeHook' as const, 'FulfillmentCodeHook' as const),
    label,
    slots: fc.dictionary(fc.constantFrom(...slotNames), forgedValue, { maxKeys: 4, noNullPrototype: true }),
    confirmationState: fc.constantFrom('None' as const, 'Confirmed' as const, 'Denied' as const),
    words: fc.oneof(
      fc.constantFrom(...UTTERANCES).map(({ words }) => words),
      garbage,
    ),
    attributes,
  }),
);

export const say: fc.Arbitrary<Say> = fc.record({
  does: fc.constant('say' as const),
  session,
  utterance: anyUtterance,
  heard: anyHeard,
  request: fc.constantFrom('proved', 'proved', 'none', 'forged', 'sms', 'foreign-proof'),
});

export const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 6, arbitrary: say },
  { weight: 6, arbitrary: fc.record({ does: fc.constant('answer-rightly' as const), session }) },
  {
    weight: 2,
    arbitrary: fc.record({
      ...{ does: fc.constant('begin' as const), session },
      intent: fc.constantFrom<IntentName>(
        ...(['CheckOrderStatus', 'ProcessReturn', 'ProcessReturn', 'CaptureLeadInfo', 'ScheduleCallback'] as const),
        ...(['UpsellProducts', 'TalkToAgent'] as const),
      ),
      answers: fc.nat(8),
    }),
  },
  { weight: 3, arbitrary: forge },
  {
    weight: 3,
    arbitrary: fc.record({
      ...{ does: fc.constant('bring-back' as const), from: session, into: session },
      ...{ which: fc.nat(11), flipAt: fc.option(fc.nat(1535), { freq: 3 }) },
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      does: fc.constant('wait' as const),
      seconds: fc.constantFrom(5, 61, 601, 899, 901, 3600, 7201),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      ...{ does: fc.constant('arrive' as const), session },
      token: fc.constantFrom('own' as const, 'foreign' as const, 'forged' as const),
    }),
  },
);

/** At most twelve steps; half of them keep to one session, so that it gets far. */
export const steps: fc.Arbitrary<readonly Step[]> = fc.oneof(
  fc.array(step, { minLength: 1, maxLength: 12 }),
  session.chain((only) =>
    fc.array(
      step.map((one) => ('session' in one ? { ...one, session: only } : one)),
      { minLength: 4, maxLength: 12 },
    ),
  ),
);
