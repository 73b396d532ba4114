import { REFUSED } from '#adapters/dynamodb/refusal-of';
import { retryConflicts } from '#adapters/dynamodb/retry-conflicts';
import type { ShopEvent } from '#business/events/index';
import type { Order } from '#business/orders/index';
import {
  type Changed,
  parcelTroubleOf,
  type Return,
  type ReturnBook,
  type ReturnChange,
  type ReturnName,
} from '#business/returns/index';
import type { CreditEntry } from '#business/store-credit/index';

/** What returns write to. */
export interface ReturnTables {
  readonly orders: Map<string, Order>;
  readonly returns: Map<string, Return>;
  /** Units that have gone back, as "<order>/<sku>/<unit>". */
  readonly units: Set<string>;
  /** Money that has gone back by order, minor units. */
  readonly refunded: Map<string, number>;
  readonly credits: CreditEntry[];
  readonly events: ShopEvent[];
  readonly facts: Set<string>;
  /** How many changes are still to collide with somebody else's transaction, which DynamoDB Local never reports. */
  conflicts: number;
}

export const emptyReturnTables = (): ReturnTables => ({
  orders: new Map(),
  returns: new Map(),
  units: new Set(),
  refunded: new Map(),
  credits: [],
  events: [],
  facts: new Set(),
  conflicts: 0,
});

const PATIENCE = { delay: () => Promise.resolve(), random: () => 0 };
const keyOf = ({ orderNumber, rma }: ReturnName): string => `${orderNumber}/${rma}`;
const unitsOf = ({ orderNumber, lines }: Return): readonly string[] =>
  lines.flatMap(({ sku, units }) => units.map((unit) => `${orderNumber}/${sku}/${unit}`));

/** Returns in this process' memory, with everything that one of them changes. */
export function createInMemoryReturnBook(tables: ReturnTables): ReturnBook {
  const { returns } = tables;
  const refusal = ({ before, after, counters, carrierEventId, credit }: ReturnChange): Changed['kind'] | undefined => {
    if (returns.get(keyOf(before))?.version !== before.version) return 'lost';
    if (counters?.kind === 'count' && !fits(after, counters.paidMinor)) return 'over-the-cap';
    if (carrierEventId !== undefined && tables.facts.has(`${keyOf(after)}/${carrierEventId}`)) return 'handled-before';
    if (credit && tables.credits.some(({ sourceId }) => sourceId === credit.sourceId))
      throw new Error('Store credit would be given twice.');
    return undefined;
  };
  const fits = (after: Return, paidMinor: number): boolean => {
    const order = tables.orders.get(after.orderNumber);
    const isAgreed = after.trouble ? order && parcelTroubleOf(order) === after.trouble : order?.status === 'delivered';
    const isTheirs = order?.customerId === after.customerId;
    const refunded = tables.refunded.get(after.orderNumber) ?? 0;
    const areFree = unitsOf(after).every((unit) => !tables.units.has(unit));
    return isTheirs && isAgreed === true && areFree && refunded + after.refundMinor <= paidMinor;
  };
  const write = ({ after, counters, carrierEventId, credit, events }: ReturnChange) => {
    returns.set(keyOf(after), after);
    const sign = counters?.kind === 'count' ? 1 : counters ? -1 : 0;
    tables.refunded.set(after.orderNumber, (tables.refunded.get(after.orderNumber) ?? 0) + sign * after.refundMinor);
    for (const unit of sign === 0 ? [] : unitsOf(after)) {
      if (sign > 0) tables.units.add(unit);
      else tables.units.delete(unit);
    }
    if (carrierEventId !== undefined) tables.facts.add(`${keyOf(after)}/${carrierEventId}`);
    if (credit) tables.credits.push(credit);
    tables.events.push(...events);
  };

  return {
    begin(returned) {
      const found = returns.get(keyOf(returned));
      if (!found) returns.set(keyOf(returned), returned);
      return Promise.resolve(found);
    },
    find: (name) => Promise.resolve(returns.get(keyOf(name))),
    listOfOrder: (number) => Promise.resolve([...returns.values()].filter(({ orderNumber }) => orderNumber === number)),
    nameOf: (key) =>
      Promise.resolve(
        [...returns.values()].find((other) =>
          'rma' in key ? other.rma === key.rma : other.trackingNumber === key.trackingNumber,
        ),
      ).then((found) => found && { orderNumber: found.orderNumber, rma: found.rma }),
    listDue: (now, limit) =>
      Promise.resolve(
        [...returns.values()]
          .filter(({ todo, dueAtEpochSeconds = Infinity }) => todo && dueAtEpochSeconds <= now)
          .sort((one, other) => (one.dueAtEpochSeconds ?? 0) - (other.dueAtEpochSeconds ?? 0))
          .slice(0, limit)
          .map(({ orderNumber, rma }) => ({ orderNumber, rma })),
      ),
    async change(change) {
      let refused: Changed['kind'] | undefined;
      await retryConflicts(() => {
        if (tables.conflicts > 0) {
          tables.conflicts -= 1;
          return Promise.resolve([REFUSED.conflict]);
        }
        refused = refusal(change);
        if (!refused) write(change);
        return Promise.resolve(undefined);
      }, PATIENCE);
      return { kind: refused ?? 'changed' };
    },
    isHandled: (name, eventId) => Promise.resolve(tables.facts.has(`${keyOf(name)}/${eventId}`)),
  };
}
