import { type Order, type OrderProblem, type OrderTrouble, parcelOf } from './order.ts';
import type { OrderFact, OrderFactType } from './order-fact.ts';

const OPENS: Readonly<Partial<Record<OrderFactType, OrderTrouble>>> = {
  delayed: 'late',
  'shipment-lost': 'lost',
  'shipment-damaged': 'damaged',
};

/** Which troubles a fact puts right. A damaged thing isn't put right by being delivered. */
const SOLVES: Readonly<Partial<Record<OrderFactType, readonly OrderTrouble[]>>> = {
  delivered: ['late', 'lost'],
  cancelled: ['late', 'lost', 'damaged'],
  returned: ['late', 'lost', 'damaged'],
};

/** The order's problem after a fact: opened, turned into another, put right, or as it was. */
export function problemAfter(order: Order, fact: OrderFact): OrderProblem | undefined {
  const { problem } = order;
  const opens = OPENS[fact.type];
  if (opens) return openedProblem(order, opens, fact.occurredAtIso);
  if (!problem || problem.solvedAtIso !== undefined) return problem;
  const solves = isSentAgain(order, fact) ? ['lost', 'damaged'] : (SOLVES[fact.type] ?? []);
  return solves.includes(problem.kind) ? { ...problem, solvedAtIso: fact.occurredAtIso } : problem;
}

/**
 * An order's problem from now on. One that is only late doesn't take the place of a loss or damage, and what was open
 * before stays as old as it is.
 */
export function openedProblem({ orderNumber, problem }: Order, kind: OrderTrouble, sinceIso: string): OrderProblem {
  const isOpen = problem !== undefined && problem.solvedAtIso === undefined;
  if (isOpen && (problem.kind === kind || kind === 'late')) return problem;
  const { goodwillOfferId = `goodwill-${orderNumber}`, goodwillSinceIso = sinceIso } = problem ?? {};
  return { kind, sinceIso, goodwillOfferId, goodwillSinceIso };
}

const isSentAgain = (order: Order, fact: OrderFact): boolean =>
  fact.type === 'shipped' && fact.data.trackingNumber !== parcelOf(order)?.trackingNumber;
