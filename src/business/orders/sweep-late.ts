import type { PlainDate } from '../dates.ts';
import { eventsOf } from './order-events.ts';
import { isLate, type Order } from './order.ts';
import type { OrderBook } from './ports.ts';
import { openedProblem } from './problem-after.ts';

export interface LatePorts {
  readonly book: Pick<OrderBook, 'find' | 'write' | 'listAwaited'>;
  readonly newEventId: (nowEpochMilliseconds: number) => string;
}

/** How many late orders are taken up at once. */
const PAGE = 25;

interface Moment {
  /** In the shop's time zone. */
  readonly today: PlainDate;
  readonly nowEpochSeconds: number;
  readonly nowIso: string;
}

/**
 * Notes as late what hasn't come by the day it was promised for, and tells of it, once.
 *
 * @param mayGoOn asked before each page; false leaves the rest to the next sweep
 * @returns how many were noted; one that fails keeps no other from its turn
 * @throws AggregateError of what failed, after all of its page had their turn
 */
export async function sweepLate(moment: Moment, ports: LatePorts, mayGoOn: () => boolean): Promise<number> {
  let noted = 0;
  while (mayGoOn()) {
    const due = await ports.book.listAwaited(moment.today, PAGE);
    const results = await Promise.allSettled(due.map((orderNumber) => note(orderNumber, moment, ports)));
    const failures = results.flatMap((result) => (result.status === 'rejected' ? [result.reason as unknown] : []));
    if (failures.length > 0) throw new AggregateError(failures, 'Late orders could not be noted.');
    const here = results.filter((result) => result.status === 'fulfilled' && result.value).length;
    noted += here;
    // Nothing moved: what is left is somebody else's at the moment, or the index is behind.
    if (here === 0) break;
  }
  return noted;
}

async function note(orderNumber: string, moment: Moment, { book, newEventId }: LatePorts): Promise<boolean> {
  const before = await book.find(orderNumber);
  if (!before || !isLate(before, moment.today)) return false;
  const problem = openedProblem(before, 'late', moment.nowIso);
  if (problem === before.problem) return false;
  const after: Order = { ...before, problem, version: (before.version ?? 0) + 1 };
  const telling = { occurredAtIso: moment.nowIso, nowEpochSeconds: moment.nowEpochSeconds, newEventId };
  return (await book.write({ before, after, events: eventsOf(before, after, telling) })) === 'written';
}
