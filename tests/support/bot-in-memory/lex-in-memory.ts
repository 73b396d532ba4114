import type { LexResponse, LexSlot } from '#adapters/lex/index';
import { type IntentName, SLOT_NAMES } from '#generated/bot';
import { aLexEvent, lexSlot } from '../a-lex-event.ts';
import type { BotInMemory } from './bot.ts';

type Attributes = Readonly<Record<string, string>>;
type Slots = Readonly<Record<string, LexSlot | null>>;

/** Where Lex stands in one session: what the last answer left open. */
export interface LexSession {
  readonly sessionId: string;
  attributes: Attributes;
  open: { readonly intent: string; readonly slots: Slots; readonly asked: 'yes-or-no' | { slot: string } } | undefined;
}

/** How Lex takes the customer's words; where nothing is open, they begin a wish. */
export type Heard = 'wish' | 'answer' | 'miss' | 'yes' | 'no' | 'unclear' | 'fallback';

export interface Said {
  readonly words: string;
  readonly heard: Heard;
  /** The wish that Lex takes the words for when it hears one, with the slots that it finds in them. */
  readonly wish?: { readonly intent: IntentName; readonly slots?: Readonly<Record<string, string>> };
  /** What Lex understands in the slot that was asked for, when that isn't the words. */
  readonly understood?: string | null;
  readonly requestAttributes?: Attributes;
  /** How the words feel to Lex, four shares of 1; absent when it doesn't score. */
  readonly sentiment?: Readonly<Record<'positive' | 'negative' | 'neutral' | 'mixed', number>>;
}

export const createLexSession = (sessionId: string): LexSession => ({ sessionId, attributes: {}, open: undefined });

/**
 * One turn of a session as Lex V2 holds it: the dialog hook, and fulfillment right after it where the hook lets the flow
 * go on. Stands in for Lex where ten thousand turns are wanted; Lex Local proves the same flows in tests/conversations.
 */
export async function sayIn(bot: BotInMemory, session: LexSession, said: Said): Promise<LexResponse[]> {
  const about = aboutTurn(session, said);
  const event = aLexEvent({
    ...{ sessionId: session.sessionId, words: said.words, sessionAttributes: session.attributes },
    requestAttributes: said.requestAttributes ?? null,
    ...{ intent: about.intent, label: about.label, confirmationState: about.confirmationState },
  });
  return answerAll(bot, session, withSentiment(withSlots(event, about.slots), said));
}

/** Hands an event to the bot as it is, and takes over what the answer leaves open. */
export async function answerAll(bot: BotInMemory, session: LexSession, event: LexLikeEvent): Promise<LexResponse[]> {
  const answer = await bot.answer(event);
  follow(session, answer);
  const { dialogAction, intent } = answer.sessionState;
  if (dialogAction.type !== 'Delegate' || event.invocationSource === 'FulfillmentCodeHook' || !intent) return [answer];
  const fulfilled = aLexEvent({
    ...{ sessionId: session.sessionId, words: event.inputTranscript, sessionAttributes: session.attributes },
    ...{ intent: intent.name, source: 'FulfillmentCodeHook' as const, requestAttributes: event.requestAttributes },
    confirmationState: intent.confirmationState ?? 'None',
  });
  return [answer, ...(await answerAll(bot, session, withSlots(fulfilled, intent.slots ?? {})))];
}

export type LexLikeEvent = ReturnType<typeof aLexEvent>;

function withSentiment(event: LexLikeEvent, { sentiment: sentimentScore }: Said): LexLikeEvent {
  if (!sentimentScore) return event;
  const scored = { sentimentResponse: { sentiment: 'MIXED', sentimentScore } };
  return { ...event, interpretations: event.interpretations.map((one) => ({ ...one, ...scored })) };
}

export function withSlots(event: LexLikeEvent, slots: Slots): LexLikeEvent {
  const intent = { ...event.sessionState.intent, slots: { ...event.sessionState.intent.slots, ...slots } };
  return { ...event, sessionState: { ...event.sessionState, intent: intent as typeof event.sessionState.intent } };
}

function follow(session: LexSession, { sessionState }: LexResponse): void {
  session.attributes = sessionState.sessionAttributes ?? {};
  const { dialogAction, intent } = sessionState;
  const slots = intent?.slots ?? {};
  session.open =
    dialogAction.type === 'ElicitSlot' && intent
      ? { intent: intent.name, slots, asked: { slot: dialogAction.slotToElicit } }
      : dialogAction.type === 'ConfirmIntent' && intent
        ? { intent: intent.name, slots, asked: 'yes-or-no' }
        : undefined;
}

interface About {
  readonly intent: string;
  readonly slots: Slots;
  readonly label?: string;
  readonly confirmationState: 'None' | 'Confirmed' | 'Denied';
}

const CONFIRMATIONS = {
  yes: { confirmationState: 'Confirmed' },
  no: { confirmationState: 'Denied' },
  unclear: { confirmationState: 'None', label: 'Confirmation-Unclear' },
} as const satisfies Partial<Record<Heard, Partial<About>>>;

function aboutTurn(session: LexSession, said: Said): About {
  return answerIn(session, said) ?? wishIn(said);
}

function answerIn({ open }: LexSession, { heard, words, understood = words }: Said): About | undefined {
  if (!open) return undefined;
  const { intent, slots, asked } = open;
  if (asked === 'yes-or-no')
    return heard in CONFIRMATIONS ? { intent, slots, ...CONFIRMATIONS[heard as 'yes'] } : undefined;
  if (heard !== 'answer' && heard !== 'miss') return undefined;
  const value = heard === 'answer' && words !== '' ? lexSlot(words, understood) : null;
  const label = `${asked.slot}-${value ? 'Captured' : 'Missed'}`;
  return { intent, slots: { ...slots, [asked.slot]: value }, label, confirmationState: 'None' };
}

function wishIn({ heard, wish }: Said): About {
  if (!wish || heard === 'fallback') return { intent: 'FallbackIntent', slots: {}, confirmationState: 'None' };
  const names: readonly string[] = SLOT_NAMES[wish.intent];
  const slots = Object.entries(wish.slots ?? {})
    .filter(([name]) => names.includes(name))
    .map(([name, value]) => [name, lexSlot(value)] as const);
  return { intent: wish.intent, slots: Object.fromEntries(slots), label: 'Start', confirmationState: 'None' };
}
