import type { IntentName } from '#generated/bot';
import type { Memory } from './memory.ts';
import { type Message, message } from './message.ts';
import type { Slots, Turn } from './turn.ts';

/** What happens next in the conversation. */
export type Move =
  /** The flow in bot-definition goes on: its next question, or fulfillment once all is known. */
  | { readonly kind: 'proceed' }
  /** Fulfillment at once, for the intent, where the flow in bot-definition wouldn't lead there. */
  | { readonly kind: 'fulfil'; readonly intent: IntentName }
  /** Ask for a slot; the intent may be another than the turn's, to go back to it. */
  | { readonly kind: 'elicit'; readonly intent: IntentName; readonly slot: string }
  /** Ask for a yes or no; the intent may be another than the turn's. */
  | { readonly kind: 'confirm'; readonly intent: IntentName }
  /**
   * Go back to where the conversation was: the open question, an interrupted wish, the next one, or listening.
   * With `isSaid` the words hold the open question already.
   */
  | { readonly kind: 'resume'; readonly isSaid?: true }
  /** Wait for whatever the customer wants next. */
  | { readonly kind: 'listen' }
  | { readonly kind: 'close'; readonly outcome: 'fulfilled' | 'failed' };

/** One quick reply that the customer may press instead of typing. */
export interface Choice {
  readonly label: Message;
  /** What pressing it says. */
  readonly says: string;
}

/** The quick replies to every question that takes a yes or no. */
export const YES_OR_NO: readonly Choice[] = [
  { label: message('choice.yes'), says: 'yes' },
  { label: message('choice.no'), says: 'no' },
];

/** What the bot does in answer to a turn. */
export interface Decision {
  readonly move: Move;
  /** With `elicit` and nothing to say, Lex asks the question of bot-definition. */
  readonly say: readonly Message[];
  /** At most three, in the order shown. */
  readonly choices?: readonly Choice[];
  readonly slots: Slots;
  readonly memory: Memory;
  /** What a yes in the next turn sets going; kept in the store, where no client reaches it. */
  readonly pending?: Pending;
  /** How content the customer was, from 1 to 5. */
  readonly rating?: number;
  /** On the phone: the bot's part ends here, and whoever carries the call puts it through to a person. */
  readonly wantsPerson?: true;
}

/** What was read out to the customer, and what will be done with it. */
export interface Pending {
  readonly readBack: Message;
  readonly values: Readonly<Record<string, string>>;
}

type Rest = Partial<Pick<Decision, 'say' | 'choices' | 'slots' | 'memory'>>;

const toDecision = (turn: Turn, move: Move, rest: Rest): Decision => ({
  move,
  say: [],
  slots: turn.slots,
  memory: turn.memory,
  ...rest,
});

export const proceed = (turn: Turn, rest: Rest = {}): Decision => toDecision(turn, { kind: 'proceed' }, rest);

export const resume = (turn: Turn, rest: Omit<Rest, 'slots'>): Decision => toDecision(turn, { kind: 'resume' }, rest);

/** Lex lets the intent and its slots go. */
export const listen = (turn: Turn, rest: Omit<Rest, 'slots'>): Decision => toDecision(turn, { kind: 'listen' }, rest);

export const confirm = (turn: Turn, rest: Rest): Decision =>
  toDecision(turn, { kind: 'confirm', intent: turn.intent }, rest);

export const close = (turn: Turn, outcome: 'fulfilled' | 'failed', rest: Rest): Decision =>
  toDecision(turn, { kind: 'close', outcome }, rest);

/** Ends the bot's part of a call, for a person to go on. */
export const putThrough = (turn: Turn, rest: Rest): Decision => ({
  ...close(turn, 'fulfilled', rest),
  wantsPerson: true,
});

export const elicit = (turn: Turn, slot: string, rest: Rest): Decision =>
  toDecision(turn, { kind: 'elicit', intent: turn.intent, slot }, rest);
