import { daysAround, instantOf } from '#business/callbacks/index';
import type { CallbackReader } from '../../turn/index.ts';

/** A day's length more on both sides: the customer's time zone may not be known yet. */
const A_DAY = 86_400;

/** How much is taken of the slots around a wished time. */
export function takenNear(
  wished: number,
  nowEpochSeconds: number,
  { timeZone, takenBetween }: Pick<CallbackReader, 'timeZone' | 'takenBetween'>,
) {
  const { from, to } = daysAround(wished, { nowEpochSeconds, timeZone });
  return takenBetween(instantOf(from, '00:00', timeZone) - A_DAY, instantOf(to, '00:00', timeZone) + 2 * A_DAY);
}
