import type { ActiveContext, DialogAction, IntentState, Message, Slots } from '../dialog/state.ts';
import type { Step } from '../dialog/step.ts';
import type { EventFrame } from '../hooks/event.ts';
import type { Decision } from './decision.ts';

/** The session as a turn finds it or leaves it. */
export interface SessionView {
  intent: IntentState | null;
  dialogAction: DialogAction | null;
  activeContexts: ActiveContext[];
  sessionAttributes: Record<string, string>;
}

/** A call of the bot's function. `response` is what it returned, valid or not; `failure` says why there is none. */
export interface HookRecord {
  functionArn: string;
  event: unknown;
  response?: unknown;
  failure?: { kind: 'failed' | 'timed-out'; reason: string };
  milliseconds: number;
}

/** An intent that the text could mean, with the slots found for it; best first. */
export interface ReadingRecord {
  intent: string;
  score: number | null;
  slots: Slots;
}

export interface SessionAddress {
  botId: string;
  botAliasId: string;
  localeId: string;
  sessionId: string;
}

/** What a turn did, from the customer's text to the bot's answer. All of it is plain JSON. */
export interface TurnRecord {
  /** PutSession has no text; it may take the dialog on all the same. */
  operation: 'Recognize' | 'PutSession';
  address: SessionAddress;
  /** Null when the call was refused before the bot was found. */
  bot: EventFrame['bot'] | null;
  /** Epoch milliseconds, by the clock of Lex Local. */
  at: number;
  text: string;
  sentiment: string | null;
  /** Scores below it count as not understood; null when the call was refused before. */
  threshold: number | null;
  readings: ReadingRecord[];
  decision: Decision | null;
  steps: Step[];
  hooks: HookRecord[];
  /** Calls beyond those in `hooks`. */
  furtherHooks: number;
  before: SessionView | null;
  /** Null when the turn failed: then the session stays as it was. */
  after: SessionView | null;
  messages: Message[];
  /** What the client sent along, as the function left it. */
  requestAttributes: Record<string, string>;
  error: { code: string; message: string } | null;
  /** `rest` is what neither understanding nor the function took. */
  milliseconds: { total: number; understanding: number; hooks: number; rest: number };
}
