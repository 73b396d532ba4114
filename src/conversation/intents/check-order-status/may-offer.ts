import { type Order, troubleOf } from '#business/orders/index';
import { isOfferAwaited } from '../../moments/index.ts';
import type { Memory, Turn } from '../../turn/index.ts';
import { complains, mayOffer, solveProblem, wasToldOfTrouble } from '../../understanding/mood/index.ts';

/** Whether an order that is as it should be may be followed by an offer: the mood allows it and nothing waits. */
export function mayEndWithOffer(memory: Memory): boolean {
  const { mood, queue, suspended } = memory;
  return queue.length === 0 && suspended.length === 0 && !isOfferAwaited(memory) && mayOffer(solveProblem(mood));
}

/** Whether this order's status may: one that is in trouble or missed is a problem to solve first. */
export const mayOfferAfter = (turn: Turn, order: Order): boolean =>
  mayEndWithOffer(turn.memory) && !troubleOf(order, turn.today) && !isMissed(turn, order);

/**
 * A complaint about an order that has arrived on paper isn't answered by its status. A problem that only we told of just
 * now is over with the delivery.
 */
export function isMissed({ memory, words }: Pick<Turn, 'memory' | 'words'>, { status }: Order): boolean {
  if (status !== 'delivered' || memory.mood.problem === 0) return false;
  return !wasToldOfTrouble(memory) || complains(words);
}
