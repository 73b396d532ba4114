import { type ConcernResponse, decodeTurn, encodeDecision } from '#adapters/lex/index';
import { carryOn } from '#conversation/dialog/carry-on';
import { isProofAsked } from '#conversation/dialog/is-no-proof';
import type { Render } from '#conversation/messages/index';
import { type Decision, markHeard, settle, type Turn, withoutCardNumbers } from '#conversation/turn/index';

/** What a turn is judged with that the event doesn't say. */
export type Surroundings = Pick<Turn, 'nowEpochSeconds' | 'today' | 'shopTimeZone' | 'supportContact' | 'nonce'>;

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
  const { turn: received, event: lexEvent } = decodeTurn(event, surroundings);
  const turn = withoutCardNumbers(received);
  const decision = settle(turn, carryOn(turn, await decide(turn)));
  return encodeDecision(lexEvent, { ...decision, memory: remember(turn, decision) }, render);
}

/** What goes on to another concern hasn't been answered yet; and nothing is kept of a proof of identity. */
function remember(turn: Turn, { memory, move }: Decision): Decision['memory'] {
  return move.kind === 'proceed' || isProofAsked(turn) ? memory : markHeard(turn, memory);
}
