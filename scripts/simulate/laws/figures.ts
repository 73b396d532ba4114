import { isDeepStrictEqual } from 'node:util';
import type { Books, Breach } from './books.ts';

/** What purchases of simulated people come to, as figures, events, and money know it; minor units. */
export interface Revenue {
  readonly byPurchases: number;
  readonly byEvents: number;
  readonly captured: number;
  readonly byCredit: number;
}

export function revenueOf({ purchases, payments, sales }: Books): Revenue {
  const paid = purchases.filter(({ state }) => state === 'committed' || state === 'done');
  const own = new Set(paid.map(({ paymentId }) => paymentId));
  return {
    byPurchases: sum(paid.map(({ totalMinor }) => totalMinor)),
    byEvents: sum(sales.map(({ data }) => data.totalMinor ?? 0)),
    captured: sum(payments.filter(({ paymentId }) => own.has(paymentId)).map(({ capturedMinor }) => capturedMinor)),
    byCredit: sum(paid.map(({ creditMinor = 0 }) => creditMinor)),
  };
}

/** Revenue is the money that was captured, and what store credit paid. */
export function revenueIsMoney(books: Books): readonly Breach[] {
  const { byPurchases, byEvents, captured, byCredit } = revenueOf(books);
  const isEqual = byPurchases === byEvents && byEvents === captured + byCredit;
  return isEqual
    ? []
    : [
        {
          where: 'revenue',
          how: `${String(byPurchases)} by purchases, ${String(byEvents)} by events, ${String(captured)} captured, ${String(byCredit)} by credit`,
        },
      ];
}

/** Each conversation is counted as its events say: all of them, each once. */
export const conversationsCounted = ({ counted, byEvents }: Books): readonly Breach[] =>
  [...byEvents].flatMap(([conversationId, state]) =>
    isDeepStrictEqual(counted.get(conversationId), state)
      ? []
      : [{ where: `conversation ${conversationId}`, how: 'is counted otherwise than its events say' }],
  );

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
