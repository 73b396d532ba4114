import { type LatePorts, sweepLate } from '#business/orders/index';
import { count } from '#platform/index';

interface Moment {
  readonly nowEpochSeconds: number;
  readonly today: string;
  readonly nowIso: string;
}

/** What a page may take at most, milliseconds: no page is begun with less time left. */
const PAGE_TAKES = 10_000;

interface Remaining {
  readonly getRemainingTimeInMillis: () => number;
}

/** Notes which orders are late and tells of them. What one sweep has no time for, the next one takes up. */
export const createOrderSweeper =
  (ports: LatePorts, moment: () => Moment) =>
  async (_event: unknown, context: Remaining): Promise<{ readonly late: number }> => {
    const late = await sweepLate(moment(), ports, () => context.getRemainingTimeInMillis() > PAGE_TAKES);
    count('OrdersFoundLate', { any: late > 0 ? 'yes' : 'no' });
    return { late };
  };
