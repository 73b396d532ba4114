import { ageContexts } from '../dialog/contexts.ts';
import { readInput } from '../dialog/input.ts';
import { runDialog } from '../dialog/run.ts';
import type { Step } from '../dialog/step.ts';
import { ADVANCE } from '../dialog/step.ts';
import type { Turn } from '../dialog/turn.ts';
import { createHook } from '../hooks/hook.ts';
import type { Invoke } from '../hooks/invoke.ts';
import type { Sentiment } from '../nlu/sentiment.ts';
import type { Understanding } from '../nlu/understanding.ts';
import type { BuiltLocale } from '../definition.ts';
import type { BotStore } from '../models/store.ts';
import type { Recording, RecordTurn } from '../trace/record-turn.ts';
import type { Sessions } from './sessions.ts';
import { newMemory } from './sessions.ts';
import type { Target } from './target.ts';

export interface RuntimeParts {
  store: BotStore;
  sessions: Sessions;
  understand: (locale: BuiltLocale) => Promise<Understanding>;
  invoke: Invoke;
  now: () => number;
  seed: number;
  log: TurnLog;
  record: RecordTurn;
}

/** One line per turn: ids and names, never what the customer said. */
export type TurnLog = (entry: Record<string, unknown>) => void;

const MILLISECONDS = 1000;

export interface TurnInput {
  text: string;
  requestAttributes: Record<string, string>;
  sessionId: string;
  /** Absent where the alias doesn't ask for it, or nothing was said. */
  sentiment: Sentiment | undefined;
  recording: Recording;
}

/** The mood of what was said, if the alias asks for it. Open point 11: without text there is no sentiment. */
export async function feelText(parts: RuntimeParts, target: Target, text: string): Promise<Sentiment | undefined> {
  if (!target.alias.sentimentAnalysisSettings?.detectSentiment || !text) return undefined;
  return (await parts.understand(target.locale)).feel(text);
}

/** A turn on a copy of the session, which is kept only by `saveTurn`: a turn that fails changes nothing. */
export function openTurn(parts: RuntimeParts, target: Target, input: TurnInput): Turn {
  const { session } = target;
  const now = parts.now();
  const memory = session ? structuredClone(session.memory) : newMemory();
  const elapsedSeconds = session ? (now - session.lastUsed) / MILLISECONDS : 0;
  memory.activeContexts = ageContexts(memory.activeContexts, elapsedSeconds);
  memory.turns += 1;
  const { bot, alias, botVersion, locale, functionArn } = target;
  const frame = {
    sessionId: input.sessionId,
    sentiment: input.sentiment,
    bot: {
      id: bot.botId,
      name: bot.botName,
      localeId: locale.localeId,
      version: botVersion,
      aliasId: alias.botAliasId,
      aliasName: alias.botAliasName,
    },
  };
  const turn: Turn = {
    locale,
    memory,
    text: input.text,
    requestAttributes: { ...input.requestAttributes },
    now,
    messages: [],
    ranked: [],
    hook: functionArn === undefined ? undefined : createHook(functionArn, input.recording.watch(parts.invoke), frame),
    isAssisted: false,
    hasCalledIntentHook: false,
    seed: `${parts.seed}:${input.sessionId}`,
  };
  input.recording.opened(turn, frame);
  return turn;
}

/** The customer's text through understanding and dialog; a session that is to be delegated goes on from its state. */
export async function playTurn(parts: RuntimeParts, turn: Turn, recording: Recording): Promise<void> {
  const understanding = await parts.understand(turn.locale);
  const isDelegated = turn.memory.dialogAction?.type === 'Delegate';
  const first = isDelegated ? continueStep(turn) : await readInput(turn, understanding);
  recording.understood(first);
  await runDialog(turn, first);
}

/** An intent that has not begun starts at its initial response, another goes on in the default order. */
export function continueStep(turn: Turn): Step {
  turn.memory.dialogAction = undefined;
  const { intent } = turn.memory;
  const hasBegun =
    !intent ||
    intent.state !== 'InProgress' ||
    intent.confirmationState !== 'None' ||
    Object.values(intent.slots).some(Boolean);
  return hasBegun ? ADVANCE : { kind: 'start-intent', intent: intent.name, suppressMessage: false };
}

export function saveTurn(parts: RuntimeParts, target: Target, turn: Turn, interpretations: object[]): void {
  parts.sessions.save(target.sessionKey, {
    memory: turn.memory,
    buildId: target.locale.buildId,
    botVersion: target.botVersion,
    lastUsed: turn.now,
    messages: turn.messages,
    interpretations,
  });
}
