import { offerStatesBefore } from '#business/offers/index';
import type { Commitment } from '#business/purchases/index';
import { toCreditWrites } from './credit-writes.ts';
import { toEventItem } from './event-item.ts';
import { goodwillWrites, isOfAnotherOrder, usedBy } from './goodwill-writes.ts';
import { toLedgerWrites } from './ledger-writes.ts';
import { offerItemKey } from './offer-item.ts';
import { encodeOrder } from './order-item.ts';
import { ITEM } from './table-keys.ts';
import { welcomeCodeWrites } from './welcome-code-writes.ts';

export interface PurchaseTables {
  readonly purchases: string;
  readonly orders: string;
  readonly conversations: string;
  readonly customers: string;
  readonly events: string;
  readonly promotions: string;
}

/**
 * The items of a purchase's transaction, in this order: what each one's refusal means, as far as it means something. The
 * balance of points refuses a reward that is used up, that of store credit more than there is.
 */
export const refusalsOf = ({ welcomeCode, credit, ...of }: Refusable) => [
  ...(['lost', 'order', 'offer-gone', undefined] as const),
  ...([undefined, undefined, 'offer-gone'] as const),
  undefined,
  ...(welcomeCode ? (['code-gone'] as const) : []),
  ...(isOfAnotherOrder(of) ? (['goodwill-gone'] as const) : []),
  ...(credit ? ([undefined, undefined, 'credit-gone'] as const) : []),
];
type Refusable = Pick<Commitment, 'welcomeCode' | 'credit' | 'goodwill' | 'order'>;

/**
 * One purchase as one transaction:
 *
 *   purchases      begun, and still ours ─► committed
 *   orders         as it was read ─► with the lines, sooner where that was bought
 *                  or a new order, unless the number is taken
 *   conversations  the offer accepted ─► purchased
 *   customers      profile: one more, so much spent, now · the points' entry, its source and the balance
 *                  without the rewards that it uses · store credit: a line below zero, and the balance, never below
 *   events         purchase-made
 *   promotions     the welcome code that its price counts with: unused ─► used by this purchase
 *   orders         the goodwill that its price counts with: unused ─► used by this purchase; with the lines, where
 *                  these are added to the order whose it is, else in that order
 */
export function toPurchaseWrites(tables: PurchaseTables, commitment: Commitment) {
  const { purchase, points, credit, welcomeCode, event } = commitment;
  return [
    commitPurchase(tables.purchases, purchase),
    writeOrder(tables.orders, commitment),
    sellOffer(tables.conversations, purchase.offer),
    noteInProfile(tables.customers, commitment),
    ...toLedgerWrites(tables.customers, points),
    { Put: { TableName: tables.events, Item: toEventItem(event) } },
    ...(welcomeCode ? welcomeCodeWrites(tables.promotions, welcomeCode) : []),
    ...goodwillWrites(tables.orders, commitment),
    ...(credit ? toCreditWrites(tables.customers, credit) : []),
  ];
}

function commitPurchase(TableName: string, purchase: Commitment['purchase']) {
  const { paymentId } = purchase;
  const isBegun = '#state = :begun';
  const isOurs = 'holder = :holder';
  return {
    Update: {
      TableName,
      Key: { purchaseId: purchase.purchaseId },
      UpdateExpression: `SET #state = :committed, points = :points, orderNumber = :orderNumber${paymentId === undefined ? '' : ', paymentId = :paymentId'}`,
      ConditionExpression: `${isBegun} AND ${isOurs}`,
      ExpressionAttributeNames: { '#state': 'state' },
      ExpressionAttributeValues: {
        ':begun': 'begun',
        ':committed': 'committed',
        ':holder': purchase.holder,
        ...(paymentId !== undefined && { ':paymentId': paymentId }),
        ':points': purchase.points,
        ':orderNumber': purchase.orderNumber,
      },
    },
  };
}

function writeOrder(TableName: string, commitment: Commitment) {
  const { order, orderBefore } = commitment;
  if (!orderBefore) {
    const isFree = 'attribute_not_exists(orderNumber)';
    return { Put: { TableName, Item: encodeOrder(order), ConditionExpression: isFree } };
  }
  const { version, status } = orderBefore;
  const isAsRead = version === undefined ? 'attribute_not_exists(version)' : 'version = :before';
  const isWhereItWas = '#status = :status';
  const { sets, conditions, values } = alongWith(commitment);
  return {
    Update: {
      TableName,
      Key: { orderNumber: order.orderNumber, item: ITEM.order },
      UpdateExpression: `SET ${['#lines = :lines', 'version = :version', ...sets].join(', ')}`,
      ConditionExpression: [isAsRead, isWhereItWas, ...conditions].join(' AND '),
      ExpressionAttributeNames: { '#lines': 'lines', '#status': 'status' },
      ExpressionAttributeValues: {
        ':lines': order.lines,
        ':version': order.version,
        ':status': status,
        ...(version !== undefined && { ':before': version }),
        ...values,
      },
    },
  };
}

/** What else an order gets with the lines: an earlier day, and the use of its own goodwill. */
function alongWith({ order, purchase: { arrivesOn }, goodwill }: Commitment) {
  const isLaterYet = 'expectedOn > :arrivesOn';
  const isUnused = 'attribute_not_exists(goodwillUsed)';
  const used = goodwill?.orderNumber === order.orderNumber ? usedBy(goodwill) : undefined;
  return {
    sets: [...(arrivesOn ? ['expectedOn = :arrivesOn'] : []), ...(used ? ['goodwillUsed = :used'] : [])],
    conditions: [...(arrivesOn ? [isLaterYet] : []), ...(used ? [isUnused] : [])],
    values: { ...(arrivesOn && { ':arrivesOn': arrivesOn }), ...(used && { ':used': used }) },
  };
}

function sellOffer(TableName: string, { key, offerId }: Commitment['purchase']['offer']) {
  const [accepted] = offerStatesBefore('purchased');
  return {
    Update: {
      TableName,
      Key: offerItemKey(key),
      UpdateExpression: 'SET #state = :purchased',
      ConditionExpression: 'offerId = :offerId AND #state = :accepted',
      ExpressionAttributeNames: { '#state': 'state' },
      ExpressionAttributeValues: { ':offerId': offerId, ':accepted': accepted, ':purchased': 'purchased' },
    },
  };
}

function noteInProfile(TableName: string, { purchase, event }: Commitment) {
  return {
    Update: {
      TableName,
      Key: { customerId: purchase.customerId, item: ITEM.profile },
      UpdateExpression: 'ADD purchaseCount :one, spentMinor :total SET lastPurchaseAtIso = :at',
      ConditionExpression: 'attribute_exists(customerId)',
      ExpressionAttributeValues: { ':one': 1, ':total': purchase.totalMinor, ':at': event.occurredAtIso },
    },
  };
}
