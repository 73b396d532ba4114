import { type Return, type ReturnChange } from '#business/returns/index';
import { toCreditWrites } from './credit-writes.ts';
import { toEventItem } from './event-item.ts';
import { encodeReturn, returnNameKey } from './return-item.ts';
import { ITEM } from './table-keys.ts';

export interface ReturnTables {
  readonly orders: string;
  readonly customers: string;
  readonly events: string;
}

/** The first items of a change's transaction, in this order: what each one's refusal means. */
export const RETURN_REFUSALS = ['lost', 'over-the-cap', 'over-the-cap', 'handled-before'] as const;
export type ReturnWrite = object | undefined;

/**
 * One change of a return as one transaction:
 *
 *   orders     the return as it was read ─► as it is to be
 *   orders     the order's counters: these units haven't gone back, and not more money than was paid ─► counted
 *   orders     the order is still delivered, or its parcel still lost or damaged
 *   orders     what the carrier told wasn't handled ─► handled
 *   orders     which return the carrier's number names
 *   customers  store credit: its source, its line, the balance
 *   events     each move, and that it is approved
 *
 * @returns one place for each of `RETURN_REFUSALS`, undefined where the change has nothing of the kind, then the rest
 */
export function toReturnWrites(tables: ReturnTables, change: ReturnChange): readonly ReturnWrite[] {
  const { before, after, events, counters, credit, carrierEventId } = change;
  const isNamed = after.trackingNumber !== undefined && before.trackingNumber !== after.trackingNumber;
  return [
    replaceReturn(tables.orders, before, after),
    counters &&
      (counters.kind === 'count' ? count(tables.orders, after, counters.paidMinor) : giveBack(tables.orders, after)),
    counters?.kind === 'count' ? stillAsAgreed(tables.orders, after) : undefined,
    carrierEventId === undefined ? undefined : handled(tables.orders, after, carrierEventId),
    isNamed ? name(tables.orders, after, after.trackingNumber ?? '') : undefined,
    ...(credit ? toCreditWrites(tables.customers, credit) : []),
    ...events.map((event) => ({ Put: { TableName: tables.events, Item: toEventItem(event) } })),
  ];
}

function replaceReturn(TableName: string, { version }: Return, after: Return) {
  const isAsRead = '#version = :version';
  return {
    Put: {
      TableName,
      Item: encodeReturn(after),
      ConditionExpression: isAsRead,
      ExpressionAttributeNames: { '#version': 'version' },
      ExpressionAttributeValues: { ':version': version },
    },
  };
}

export const countersKey = (orderNumber: string) => ({ orderNumber, item: ITEM.returnCounters });

/** Each product's units in a set of its own, named so that no other attribute is meant. */
const unitsOf = ({ lines }: Return) =>
  lines.map(({ sku, units }, index) => ({
    name: `#units${index}`,
    attribute: `units#${sku}`,
    value: `:units${index}`,
    units,
  }));

function count(TableName: string, returned: Return, paidMinor: number) {
  const sets = unitsOf(returned);
  const areStillThere = sets.flatMap(({ name, value, units }) =>
    units.map((unit) => `NOT contains(${name}, ${value}at${unit})`),
  );
  const room = paidMinor - returned.refundMinor;
  const isFirst = room >= 0 ? 'attribute_not_exists(refundedMinor) OR ' : '';
  const isWithinPaid = `(${isFirst}refundedMinor <= :room)`;
  return {
    Update: {
      TableName,
      Key: countersKey(returned.orderNumber),
      UpdateExpression: `ADD refundedMinor :refund, ${sets.map(({ name, value }) => `${name} ${value}`).join(', ')}`,
      ConditionExpression: [...areStillThere, isWithinPaid].join(' AND '),
      ExpressionAttributeNames: Object.fromEntries(sets.map(({ name, attribute }) => [name, attribute])),
      ExpressionAttributeValues: {
        ':refund': returned.refundMinor,
        ':room': room,
        ...Object.fromEntries(sets.map(({ value, units }) => [value, new Set(units)])),
        ...Object.fromEntries(sets.flatMap(({ value, units }) => units.map((unit) => [`${value}at${unit}`, unit]))),
      },
    },
  };
}

function giveBack(TableName: string, returned: Return) {
  const sets = unitsOf(returned);
  return {
    Update: {
      TableName,
      Key: countersKey(returned.orderNumber),
      UpdateExpression: `ADD refundedMinor :refund DELETE ${sets.map(({ name, value }) => `${name} ${value}`).join(', ')}`,
      ExpressionAttributeNames: Object.fromEntries(sets.map(({ name, attribute }) => [name, attribute])),
      ExpressionAttributeValues: {
        ':refund': -returned.refundMinor,
        ...Object.fromEntries(sets.map(({ value, units }) => [value, new Set(units)])),
      },
    },
  };
}

function stillAsAgreed(TableName: string, returned: Return) {
  return returned.trouble === undefined ? stillDelivered(TableName, returned) : stillInTrouble(TableName, returned);
}

function stillInTrouble(TableName: string, { orderNumber, customerId, trouble }: Return) {
  const isTheirs = 'customerId = :customer';
  const isNotOver = 'NOT #status IN (:cancelled, :returned)';
  const isOpen = '#problem.#kind = :trouble AND attribute_not_exists(#problem.solvedAtIso)';
  return {
    ConditionCheck: {
      TableName,
      Key: { orderNumber, item: ITEM.order },
      ConditionExpression: [isTheirs, isNotOver, isOpen].join(' AND '),
      ExpressionAttributeNames: { '#status': 'status', '#problem': 'problem', '#kind': 'kind' },
      ExpressionAttributeValues: {
        ...{ ':customer': customerId, ':cancelled': 'cancelled', ':returned': 'returned', ':trouble': trouble },
      },
    },
  };
}

function stillDelivered(TableName: string, { orderNumber, customerId }: Return) {
  return {
    ConditionCheck: {
      TableName,
      Key: { orderNumber, item: ITEM.order },
      ConditionExpression: '#status = :delivered AND customerId = :customer',
      ExpressionAttributeNames: { '#status': 'status' },
      ExpressionAttributeValues: { ':delivered': 'delivered', ':customer': customerId },
    },
  };
}

export const factKey = ({ orderNumber, rma }: Pick<Return, 'orderNumber' | 'rma'>, eventId: string) => ({
  orderNumber,
  item: `${ITEM.returnFact}${rma}#${eventId}`,
});

function handled(TableName: string, returned: Return, eventId: string) {
  const isNew = 'attribute_not_exists(orderNumber)';
  return { Put: { TableName, Item: factKey(returned, eventId), ConditionExpression: isNew } };
}

function name(TableName: string, { orderNumber, rma }: Return, trackingNumber: string) {
  return { Put: { TableName, Item: { ...returnNameKey({ trackingNumber }), names: { orderNumber, rma } } } };
}

/** A new return, and its number, which names it alone. */
export function toFirstWrites(TableName: string, returned: Return) {
  const isFree = 'attribute_not_exists(orderNumber)';
  const { orderNumber, rma } = returned;
  const naming = { ...returnNameKey({ rma }), names: { orderNumber, rma } };
  return [
    { Put: { TableName, Item: encodeReturn(returned), ConditionExpression: isFree } },
    { Put: { TableName, Item: naming, ConditionExpression: isFree } },
  ];
}
