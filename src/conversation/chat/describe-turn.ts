import type { TurnFacts } from '#business/chat/index';
import { rungOf } from '#business/identity/index';
import { renderEnUs } from '../messages/index.ts';
import type { Memory, Message } from '../turn/index.ts';

/** What the bot's platform tells of an answer. */
export interface ToldOfTurn {
  readonly intent: string;
  readonly state: TurnFacts['state'];
  readonly confidence?: number;
  readonly texts: readonly string[];
}

/**
 * The messages that were said in this very answer. The memory keeps the last ones that were computed, and an answer in
 * the bot's own prompts leaves those of an earlier one there.
 */
export const saidIn = ({ lastSaid }: Memory, texts: readonly string[]): readonly Message[] =>
  lastSaid.filter((said) => {
    const text = renderEnUs(said).slice(0, SHORTEST_CUT);
    return texts.some((one) => one.includes(text));
  });
/** Lex takes so much of a message, and joins some when there are too many. */
const SHORTEST_CUT = 1_000;

/** What of a turn is counted, from the answer and the memory after it. */
export function describeTurn(memory: Memory, told: ToldOfTurn, nowEpochSeconds: number): TurnFacts {
  const { task, mood, identity, offer, timesLost } = memory;
  const rung = rungOf(identity, nowEpochSeconds);
  const asks = typeof task?.asked === 'object' ? task.asked.slot : task?.asked;
  return {
    ...{ intent: told.intent, state: told.state, isMissed: timesLost > 0, mood: mood.score },
    ...(told.confidence !== undefined && { confidence: told.confidence }),
    ...(asks !== undefined && { asks }),
    said: saidIn(memory, told.texts).map(({ key }) => key),
    rung: rung === 'anonymous' ? 'none' : rung,
    ...(identity && rung !== 'anonymous' && { customerId: identity.customerId }),
    ...(offer && { offerId: offer.offerId }),
  };
}
