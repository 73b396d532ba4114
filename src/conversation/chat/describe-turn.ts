import type { TurnFacts } from '#business/chat/index';
import { rungOf } from '#business/identity/index';
import { renderEnUs } from '../messages/index.ts';
import type { Channel, Memory, Message } from '../turn/index.ts';
import { wishOfTurn } from './wish-of-turn.ts';

/** What the bot's platform tells of an answer. */
export interface ToldOfTurn {
  readonly intent: string;
  readonly state: TurnFacts['state'];
  readonly confidence?: number;
  readonly texts: readonly string[];
  /** Theirs. */
  readonly form?: Channel;
}

/**
 * The messages that were said in this very answer. The memory keeps the last ones that were computed, and an answer in
 * the bot's own prompts leaves those of an earlier one there.
 */
export const saidIn = ({ lastSaid }: Memory, texts: readonly string[], form: Channel = 'chat'): readonly Message[] =>
  lastSaid.filter((said) => {
    const text = renderEnUs(said, form).slice(0, SHORTEST_CUT);
    return texts.some((one) => one.includes(text));
  });
/** Lex takes so much of a message, and joins some when there are too many. */
const SHORTEST_CUT = 1_000;

/** A message by its key; a question that is asked again has other words, and is told with how often it was asked. */
const wordingOf = ({ key, params }: Message): string =>
  key === 'question' && params.attempt > 0 ? `${key}-${params.attempt + 1}` : key;

/** What of a turn is counted, from the answer and the memory after it. */
export function describeTurn(memory: Memory, told: ToldOfTurn, nowEpochSeconds: number): TurnFacts {
  const { task, mood, identity, offer, timesLost } = memory;
  const rung = rungOf(identity, nowEpochSeconds);
  const asks = typeof task?.asked === 'object' ? task.asked.slot : task?.asked;
  const said = saidIn(memory, told.texts, told.form);
  const keys = said.map(({ key }) => key);
  return {
    ...{ ...wishOfTurn(memory, told, keys), isMissed: timesLost > 0, mood: mood.score },
    ...(told.confidence !== undefined && { confidence: told.confidence }),
    ...(asks !== undefined && { asks }),
    said: said.map(wordingOf),
    rung: rung === 'anonymous' ? 'none' : rung,
    ...(identity && rung !== 'anonymous' && { customerId: identity.customerId }),
    ...(offer && { offerId: offer.offerId }),
  };
}
