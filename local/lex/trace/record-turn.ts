import type { Step } from '../dialog/step.ts';
import type { Turn } from '../dialog/turn.ts';
import { ApiError } from '../errors.ts';
import type { EventFrame } from '../hooks/event.ts';
import type { Invoke } from '../hooks/invoke.ts';
import { decisionOf } from './decision.ts';
import { createHookWatch } from './hook-watch.ts';
import type { SessionAddress, SessionView, TurnRecord } from './turn-record.ts';

/** Looks on while a turn goes its way, and changes nothing. */
export interface Recording {
  /** The turn has its copy of the session, and nothing has happened yet. */
  opened(turn: Turn, frame: EventFrame): void;
  /** The text is understood; `first` is where it leads. */
  understood(first: Step): void;
  /** The same calls, written down. */
  watch(invoke: Invoke): Invoke;
}

export interface Subject {
  operation: TurnRecord['operation'];
  address: SessionAddress;
  text: string;
}

/** Runs a turn and keeps the record of it, also when it fails; the error goes on to the caller. */
export type RecordTurn = <T>(subject: Subject, run: (recording: Recording) => Promise<T>) => Promise<T>;

const LOOKING_AWAY: Recording = {
  opened: () => undefined,
  understood: () => undefined,
  watch: (invoke) => invoke,
};

/** For a Lex Local that nobody looks into. */
export const recordNothing: RecordTurn = (_, run) => run(LOOKING_AWAY);

export function createRecordTurn(now: () => number, keep: (record: TurnRecord) => void): RecordTurn {
  return async (subject, run) => {
    const { recording, finish } = startRecord(subject, now());
    let failure: unknown;
    try {
      return await run(recording);
    } catch (error) {
      failure = error ?? 'unknown';
      throw error;
    } finally {
      keep(finish(failure));
    }
  };
}

interface Opened {
  turn: Turn;
  frame: EventFrame;
  before: SessionView;
  atMs: number;
}

function startRecord({ operation, address: { botId, botAliasId, localeId, sessionId }, text }: Subject, at: number) {
  const beganMs = performance.now();
  const calls = createHookWatch();
  const steps: Step[] = [];
  let opened: Opened | undefined;
  let first: Step | undefined;
  let understanding = 0;

  const recording: Recording = {
    opened(turn, frame) {
      opened = { turn, frame, before: structuredClone(viewOf(turn)), atMs: performance.now() };
      turn.onStep = (step) => steps.push(step);
    },
    understood(step) {
      first = step;
      understanding = performance.now() - (opened?.atMs ?? beganMs);
    },
    watch: calls.watch,
  };
  const finish = (failure: unknown): TurnRecord => {
    const total = performance.now() - beganMs;
    const hooks = calls.milliseconds();
    return {
      operation,
      address: { botId, botAliasId, localeId, sessionId },
      at,
      text,
      ...describeTurn(opened, failure !== undefined),
      decision: first && opened ? decisionOf(first, opened.before) : null,
      steps,
      ...calls.taken(),
      error: failure === undefined ? null : describeError(failure),
      milliseconds: { total, understanding, hooks, rest: Math.max(0, total - understanding - hooks) },
    };
  };
  return { recording, finish };
}

type Described = Pick<
  TurnRecord,
  'bot' | 'sentiment' | 'threshold' | 'readings' | 'before' | 'after' | 'messages' | 'requestAttributes'
>;

const NOT_OPENED: Described = {
  bot: null,
  sentiment: null,
  threshold: null,
  readings: [],
  before: null,
  after: null,
  messages: [],
  requestAttributes: {},
};

function describeTurn(opened: Opened | undefined, hasFailed: boolean): Described {
  if (!opened) return NOT_OPENED;
  const { turn, frame, before } = opened;
  return {
    bot: frame.bot,
    sentiment: frame.sentiment?.sentiment ?? null,
    threshold: turn.locale.nluIntentConfidenceThreshold,
    readings: turn.ranked.map(({ intent: { name, slots }, score }) => ({ intent: name, score: score ?? null, slots })),
    before,
    after: hasFailed ? null : viewOf(turn),
    messages: hasFailed ? [] : turn.messages,
    requestAttributes: turn.requestAttributes,
  };
}

const viewOf = ({ memory }: Turn): SessionView => ({
  intent: memory.intent ?? null,
  dialogAction: memory.dialogAction ?? null,
  activeContexts: memory.activeContexts,
  sessionAttributes: memory.sessionAttributes,
});

const describeError = (error: unknown): NonNullable<TurnRecord['error']> =>
  error instanceof ApiError
    ? { code: error.code, message: error.message }
    : { code: 'InternalServerException', message: String(error) };
