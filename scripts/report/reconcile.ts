import type { ShopEvent } from '#business/events/index';
import {
  countsOfDays,
  createRecount,
  type DayOf,
  type Difference,
  differencesBetween,
  type InsightsReader,
} from '#business/insights/index';

/** A terminal's worth. */
const MOST_TOLD = 20;

interface Sources {
  readonly reader: InsightsReader;
  readonly events: AsyncIterable<ShopEvent>;
  readonly dayOf: DayOf;
}

interface Reconciliation {
  readonly isEqual: boolean;
  readonly lines: readonly string[];
}

/** Counts all events anew and compares. */
export async function reconcile(from: string, to: string, { reader, events, dayOf }: Sources): Promise<Reconciliation> {
  const recount = createRecount(dayOf);
  const read = { events: 0, erased: 0 };
  for await (const event of events) {
    recount.add(event);
    read.events += 1;
    if (isOfErased(event)) read.erased += 1;
  }
  const byEvents = countsOfDays(recount.counts(), from, to);
  const differences = differencesBetween(await reader.countsBetween(from, to), byEvents);
  const isEqual = differences.length === 0;
  const said = `${read.events.toLocaleString('en-US')} events, counted anew for ${from} to ${to}`;
  if (isEqual) return { isEqual, lines: [`${said}: the figures are the same, to the cent.`] };
  return {
    isEqual,
    lines: [
      `${said}: ${differences.length} figures are others.`,
      ...differences.slice(0, MOST_TOLD).map(describe),
      ...(differences.length > MOST_TOLD ? ['…'] : []),
      'Events of the last minutes may still be in the queue: run it again, or look at its dead letters.',
      ...(read.erased > 0
        ? [`${read.erased} events are of people who were erased: they can't be put together to conversations any more.`]
        : []),
    ],
  };
}

const describe = ({ cell, measure, counted, byEvents }: Difference): string =>
  `  ${cell}  ${measure}: ${counted} counted, ${byEvents} by events`;

/** What an erasure puts in the place of a name begins so. */
const isOfErased = ({ data }: ShopEvent): boolean =>
  [('customerId' in data && data.customerId) || '', ('conversationId' in data && data.conversationId) || ''].some(
    (name) => name.startsWith('erased-'),
  );
