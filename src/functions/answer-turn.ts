import { type ConcernResponse, decodeTurn, encodeDecision } from '#adapters/lex/index';
import { carryOn } from '#conversation/dialog/carry-on';
import type { Render } from '#conversation/messages/index';
import { type Decision, settle, type Turn } from '#conversation/turn/index';

/** What a turn is judged with that the event doesn't say. */
export type Surroundings = Pick<Turn, 'nowEpochSeconds' | 'today' | 'supportContact' | 'nonce'>;

/**
 * Answers a hook's event by one concern's decision.
 *
 * @throws LexEventInvalidError, IntentUnknownError, and what `decide` throws
 */
export async function answerTurn(
  event: unknown,
  surroundings: Surroundings,
  render: Render,
  decide: (turn: Turn) => Decision | Promise<Decision>,
): Promise<ConcernResponse> {
  const { turn, event: lexEvent } = decodeTurn(event, surroundings);
  return encodeDecision(lexEvent, settle(turn, carryOn(turn, await decide(turn))), render);
}
