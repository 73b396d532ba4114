import { applyFact, type FactRefusal } from './apply-fact.ts';
import { OrderContendedError } from './errors.ts';
import { eventsOf } from './order-events.ts';
import type { OrderFact } from './order-fact.ts';
import type { Order } from './order.ts';
import type { OrderBook } from './ports.ts';

export interface FactPorts {
  readonly book: Pick<OrderBook, 'read' | 'write'>;
  readonly newEventId: (nowEpochMilliseconds: number) => string;
}

/** A fact, and a fingerprint of all that was told with it. */
export type ToldFact = OrderFact & { readonly payloadHash: string };

/** What became of a fact. */
export type FactTaken =
  | { readonly kind: 'changed' | 'outdated' | 'repeated' | 'unknown-order' | 'another-payload' }
  | { readonly kind: 'refused'; readonly reason: FactRefusal; readonly status: Order['status'] };

/** So often an order is read anew when somebody else has changed it meanwhile. */
const ATTEMPTS = 12;

/**
 * Takes what a shop or a carrier tells of an order, once:
 *
 *     read order and what was taken ─► judge ─► one transaction: fact is new · order as it was read · events
 *        ▲                                            │ somebody else was faster
 *        └────────────────────────────────────────────┘
 *
 * What is refused or of an unknown order leaves no trace, so that it can be told again once it is true.
 *
 * @throws OrderContendedError when others were faster again and again; told again, it goes on
 */
export async function takeFact(fact: ToldFact, nowEpochSeconds: number, ports: FactPorts): Promise<FactTaken> {
  for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
    const taken = await tryToTake(fact, nowEpochSeconds, ports);
    if (taken) return taken;
  }
  throw new OrderContendedError();
}

async function tryToTake(fact: ToldFact, now: number, { book, newEventId }: FactPorts): Promise<FactTaken | undefined> {
  const { eventId, payloadHash, occurredAtIso } = fact;
  const { order, taken } = await book.read(fact.orderNumber, eventId, now);
  if (taken) return { kind: taken.payloadHash === payloadHash ? 'repeated' : 'another-payload' };

  const applied = applyFact(order, fact);
  if (applied.kind === 'refused' || applied.kind === 'unknown-order') return applied;
  const receipt = { eventId, payloadHash, nowEpochSeconds: now };
  const telling = { occurredAtIso, nowEpochSeconds: now, newEventId };
  const change =
    applied.kind === 'changed'
      ? { before: order, after: applied.after, events: eventsOf(order, applied.after, telling) }
      : undefined;
  return (await book.write(change, receipt)) === 'written' ? { kind: applied.kind } : undefined;
}
