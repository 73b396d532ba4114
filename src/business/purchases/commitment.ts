import { Temporal } from 'temporal-polyfill';
import type { Customer } from '#business/customers/index';
import { pointsFor } from '#business/loyalty/index';
import { allocate } from '#business/money';
import type { Order, OrderLine } from '#business/orders/index';
import { PURCHASE_POLICY } from './policy.ts';
import type { Commitment } from './ports.ts';
import type { Purchase } from './purchase.ts';

const instantAt = (epochSeconds: number): Temporal.Instant =>
  Temporal.Instant.fromEpochMilliseconds(epochSeconds * 1000);

/** What is sold, and delivery as a line of its own where it costs something. */
export function linesOf({ lines, deliveryMinor }: Purchase): readonly OrderLine[] {
  if (deliveryMinor === 0) return lines;
  const delivery = { sku: 'DELIVERY', name: 'Delivery', category: 'Services', quantity: 1 };
  return [...lines, { ...delivery, unitPriceMinor: deliveryMinor }];
}

/** The same lines, each telling what it was paid with: store credit pays the same share of all. */
function paidLinesOf(purchase: Purchase): readonly OrderLine[] {
  const { paymentId, creditMinor } = purchase;
  const lines = linesOf(purchase);
  const credits = allocate(
    creditMinor ?? 0,
    lines.map(({ quantity, unitPriceMinor }) => quantity * unitPriceMinor),
  );
  return lines.map((line, index) => ({
    ...line,
    ...(paymentId !== undefined && { paymentId }),
    ...(creditMinor !== undefined && { creditMinor: credits[index] ?? 0 }),
  }));
}

/** The order with the purchase's lines, and with the day by which it comes instead where that was bought. */
export function addedTo(order: Order, purchase: Purchase): Order {
  const lines = [...order.lines, ...paidLinesOf(purchase)];
  const added: Order = { ...order, lines, version: (order.version ?? 0) + 1 };
  const { arrivesOn } = purchase;
  return arrivesOn !== undefined && 'expectedOn' in added ? { ...added, expectedOn: arrivesOn } : added;
}

/** A new order of the purchase alone. */
export function newOrder(purchase: Purchase, contactEmailHash: string, nowEpochSeconds: number): Order {
  const { orderNumber, customerId, currency } = purchase;
  const placedAt = instantAt(nowEpochSeconds);
  const expectedOn = placedAt.toZonedDateTimeISO('UTC').toPlainDate().add({ days: PURCHASE_POLICY.newOrderDays });
  return {
    ...{ orderNumber, customerId, contactEmailHash, currency },
    placedAtIso: placedAt.toString(),
    lines: paidLinesOf(purchase),
    version: 1,
    status: 'placed',
    expectedOn: expectedOn.toString(),
  };
}

type Orders = Pick<Commitment, 'order' | 'orderBefore'>;
interface Circumstances {
  readonly customer: Customer;
  readonly nowEpochSeconds: number;
  readonly eventId: string;
}

/** Everything that the purchase changes at once. */
export function toCommitment(paid: Purchase, orders: Orders, circumstances: Circumstances): Commitment {
  const { customer, nowEpochSeconds, eventId } = circumstances;
  const { purchaseId, customerId, orderNumber, conversationId, lines, totalMinor, currency } = paid;
  const occurredAtIso = instantAt(nowEpochSeconds).toString();
  const earned = pointsFor({
    ...{ purchaseId, customerId, tier: customer.tier },
    paidMinor: totalMinor - paid.deliveryMinor,
    isThroughChat: true,
    purchasedAtIso: occurredAtIso,
  });
  const entry = { ...earned, ...(paid.rewards && { uses: paid.rewards }) };
  const { firstName, lastName } = customer;
  return {
    ...orders,
    purchase: { ...paid, points: entry.points, state: 'committed' },
    points: entry,
    ...(paid.welcomeCode && { welcomeCode: { ...paid.welcomeCode, purchaseId, nowEpochSeconds } }),
    ...(paid.goodwillFor !== undefined && {
      goodwill: { orderNumber: paid.goodwillFor, customerId, purchaseId, atIso: occurredAtIso },
    }),
    ...(paid.creditMinor !== undefined && { credit: spentBy(paid, paid.creditMinor, occurredAtIso) }),
    event: {
      aggregate: `PURCHASE#${purchaseId}`,
      id: eventId,
      type: 'purchase-made',
      occurredAtIso,
      data: {
        ...{ purchaseId, customerId, firstName, lastName, orderNumber, conversationId },
        ...{ lines, totalMinor, currency, points: entry.points, purchasedAt: occurredAtIso },
        ...{ offerId: paid.offer.offerId, offerStrategy: strategyOf(paid), tier: customer.tier },
        ...(orders.orderBefore && { orderBeforeMinor: valueOf(orders.orderBefore) }),
        ...(paid.creditMinor !== undefined && { creditMinor: paid.creditMinor }),
      },
    },
  };
}

/** What kind of offer was taken. */
const strategyOf = ({ arrivesOn, lines }: Purchase): string => {
  if (arrivesOn !== undefined) return 'expedite';
  return lines.length > 1 ? 'bundle' : 'single';
};

const valueOf = ({ lines }: Order): number =>
  lines.reduce((total, { quantity, unitPriceMinor }) => total + quantity * unitPriceMinor, 0);

/** The line of store credit that a purchase is paid with. */
const spentBy = ({ customerId, purchaseId, currency }: Purchase, creditMinor: number, occurredAtIso: string) => ({
  ...{ customerId, sourceId: `PURCHASE#${purchaseId}`, amountMinor: -creditMinor, currency, occurredAtIso },
});
