import { REFUSED } from '#adapters/dynamodb/refusal-of';
import { retryConflicts } from '#adapters/dynamodb/retry-conflicts';
import type { Customer } from '#business/customers/index';
import type { ShopEvent } from '#business/events/index';
import { stateOfWelcomeCode, type WelcomeCode } from '#business/leads/index';
import type { LedgerEntry } from '#business/loyalty/index';
import type { Order } from '#business/orders/index';
import {
  type Commitment,
  type Committed,
  isUnsettled,
  mayPurchaseMove,
  type Purchase,
  type PurchaseBook,
} from '#business/purchases/index';
import type { createInMemoryOffers } from './in-memory-offers.ts';

/** What a purchase writes to. */
export interface PurchaseTables {
  readonly offers: ReturnType<typeof createInMemoryOffers>;
  readonly orders: Map<string, Order>;
  readonly customers: Map<string, Customer>;
  readonly ledger: LedgerEntry[];
  readonly events: ShopEvent[];
  readonly purchases: Map<string, Purchase>;
  /** Ids of the redemptions whose reward waits for a purchase. */
  readonly rewards: Set<string>;
  /** Welcome codes, used or not. */
  readonly codes: Map<string, WelcomeCode>;
  /** Store credit by customer, minor units. */
  readonly credit: Map<string, number>;
  /** How many commits are still to collide with somebody else's transaction, which DynamoDB Local never reports. */
  conflicts: number;
}

const isAsRead = (order: Order | undefined, { version, status }: Order): boolean =>
  order?.version === version && order?.status === status;

const PATIENCE = { delay: () => Promise.resolve(), random: () => 0 };

/** Purchases in this process' memory, with everything that one of them changes. */
export function createInMemoryPurchaseBook(tables: PurchaseTables): PurchaseBook {
  const { purchases } = tables;
  const held = ({ purchaseId, holder }: Pick<Purchase, 'purchaseId' | 'holder'>) => {
    const found = purchases.get(purchaseId);
    return found?.holder === holder ? found : undefined;
  };
  const move = (name: Pick<Purchase, 'purchaseId' | 'holder'>, change: Partial<Purchase> & Pick<Purchase, 'state'>) => {
    const found = held(name);
    if (!found || !mayPurchaseMove(found.state, change.state)) return false;
    purchases.set(found.purchaseId, { ...found, ...change });
    return true;
  };
  const hasRewards = ({ uses = [] }: LedgerEntry) => uses.every(({ redemptionId }) => tables.rewards.has(redemptionId));
  const hasCode = ({ welcomeCode: use }: Commitment) => {
    const code = use && tables.codes.get(use.code);
    return !use || (code?.personId === use.personId && stateOfWelcomeCode(code, use.nowEpochSeconds) === 'issued');
  };
  const useCode = (use: Commitment['welcomeCode'], atIso: string) => {
    const code = use && tables.codes.get(use.code);
    if (code) tables.codes.set(code.code, { ...code, redeemed: { purchaseId: use.purchaseId, atIso } });
  };
  const hasGoodwill = ({ goodwill: use }: Commitment) => {
    const troubled = use && tables.orders.get(use.orderNumber);
    return !use || (troubled?.customerId === use.customerId && !troubled.goodwillUsed);
  };
  const useGoodwill = (use: Commitment['goodwill']) => {
    const troubled = use && tables.orders.get(use.orderNumber);
    if (!troubled) return;
    const { purchaseId, atIso } = use;
    const version = (troubled.version ?? 0) + 1;
    tables.orders.set(use.orderNumber, { ...troubled, version, goodwillUsed: { purchaseId, atIso } });
  };
  const hasCredit = ({ credit }: Commitment) =>
    !credit || (tables.credit.get(credit.customerId) ?? 0) + credit.amountMinor >= 0;
  const isOffered = ({ purchase: { offer }, points }: Commitment) =>
    tables.offers.purchase(offer.key, offer.offerId, true) && hasRewards(points);
  const whatIsGone = (commitment: Commitment) => {
    if (!hasCode(commitment)) return 'code-gone';
    if (!hasGoodwill(commitment)) return 'goodwill-gone';
    return hasCredit(commitment) ? undefined : 'credit-gone';
  };
  const refusal = (commitment: Commitment): Exclude<Committed['kind'], 'committed'> | undefined => {
    const { purchase, order, orderBefore } = commitment;
    if (held(purchase)?.state !== 'begun') return 'lost';
    const there = tables.orders.get(order.orderNumber);
    if (!orderBefore && there) return 'order-number-taken';
    if (orderBefore && !isAsRead(there, orderBefore)) return 'order-changed';
    return isOffered(commitment) ? whatIsGone(commitment) : 'offer-gone';
  };
  const write = ({ purchase, order, points, credit, welcomeCode, goodwill, event }: Commitment) => {
    move(purchase, purchase);
    tables.orders.set(order.orderNumber, order);
    tables.offers.purchase(purchase.offer.key, purchase.offer.offerId);
    tables.ledger.push(points);
    for (const { redemptionId } of points.uses ?? []) tables.rewards.delete(redemptionId);
    useCode(welcomeCode, points.occurredAtIso);
    useGoodwill(goodwill);
    if (credit) {
      const { customerId, amountMinor } = credit;
      tables.credit.set(customerId, (tables.credit.get(customerId) ?? 0) + amountMinor);
    }
    tables.events.push(event);
    const customer = tables.customers.get(purchase.customerId);
    if (!customer) throw new Error('A purchase without a customer.');
    const { purchaseCount = 0, spentMinor = 0 } = customer;
    tables.customers.set(customer.customerId, {
      ...customer,
      purchaseCount: purchaseCount + 1,
      spentMinor: spentMinor + purchase.totalMinor,
      lastPurchaseAtIso: event.occurredAtIso,
    });
  };

  return {
    begin(purchase) {
      const found = purchases.get(purchase.purchaseId);
      if (!found) purchases.set(purchase.purchaseId, purchase);
      return Promise.resolve(found);
    },
    find: (purchaseId) => Promise.resolve(purchases.get(purchaseId)),
    listDue: (now, limit) =>
      Promise.resolve(
        [...purchases.values()]
          .filter(({ state, leaseEndsAtEpochSeconds }) => isUnsettled(state) && leaseEndsAtEpochSeconds <= now)
          .sort((one, other) => one.leaseEndsAtEpochSeconds - other.leaseEndsAtEpochSeconds)
          .slice(0, limit)
          .map(({ purchaseId }) => purchaseId),
      ),
    takeOver({ purchaseId, holder }, now, leaseEndsAtEpochSeconds) {
      const found = purchases.get(purchaseId);
      if (!found || !isUnsettled(found.state) || found.leaseEndsAtEpochSeconds > now) return Promise.resolve(undefined);
      const taken = { ...found, holder, leaseEndsAtEpochSeconds };
      purchases.set(purchaseId, taken);
      return Promise.resolve(taken);
    },
    async commit(commitment) {
      let refused: Exclude<Committed['kind'], 'committed'> | undefined;
      await retryConflicts(() => {
        if (tables.conflicts > 0) {
          tables.conflicts -= 1;
          return Promise.resolve([REFUSED.conflict]);
        }
        refused = refusal(commitment);
        if (!refused) write(commitment);
        return Promise.resolve(undefined);
      }, PATIENCE);
      return { kind: refused ?? 'committed' };
    },
    decideToUndo: (name, undoing) => Promise.resolve(move(name, { state: 'undoing', undoing })),
    settle: (name, state) => Promise.resolve(move(name, { state })),
  };
}

export const emptyPurchaseTables = (offers: PurchaseTables['offers']): PurchaseTables => ({
  offers,
  orders: new Map(),
  customers: new Map(),
  ledger: [],
  events: [],
  purchases: new Map(),
  rewards: new Set(),
  codes: new Map(),
  credit: new Map(),
  conflicts: 0,
});
