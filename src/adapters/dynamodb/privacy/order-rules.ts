import { isOpenReturn, type ReturnState } from '#business/returns/index';
import type { Replacement } from '#business/privacy/index';
import { ITEM } from '../table-keys.ts';
import { type Item, type ItemRule, listOf, membersOf, textOf, without } from './item-rule.ts';

const startsWith = (prefix: string) => (item: Item) => textOf(item, 'item').startsWith(prefix);

/** Amounts, lines and days stay; nothing tells whose they were or leads to the parcel's address. */
function orderOfNobody(order: Item, { standIn }: Replacement): Item {
  const shipment = membersOf(order, 'shipment');
  return {
    ...order,
    customerId: standIn,
    contactEmailHash: standIn,
    ...(order['shipment'] !== undefined && { shipment: { ...shipment, trackingNumber: standIn } }),
  };
}

const returnOfNobody = (returned: Item, { standIn }: Replacement): Item => ({
  ...without(returned, 'paymentMethod', 'trackingNumber', 'labelKey'),
  customerId: standIn,
  conversationId: standIn,
});

const isReturnUnderWay = (item: Item): boolean =>
  isOpenReturn(textOf(item, 'state') as ReturnState) || item['todo'] !== undefined;

export const ORDER_RULES: readonly ItemRule[] = [
  {
    name: 'order',
    isKind: ({ item }) => item === ITEM.order,
    leadsTo: (item) => ({ orders: listOf(item, 'orderNumber') }),
    becomes: orderOfNobody,
  },
  {
    name: 'return',
    isKind: startsWith(ITEM.returned),
    leadsTo: (item) => ({
      returns: listOf(item, 'rma'),
      conversations: listOf(item, 'conversationId'),
      providerIds: listOf(membersOf(item, 'paymentMethod'), 'providerCustomerId'),
    }),
    holds: (item) => (isReturnUnderWay(item) ? { reason: 'return-open', what: textOf(item, 'rma') } : undefined),
    becomes: returnOfNobody,
  },
  {
    name: 'shipment of a return',
    isKind: startsWith(ITEM.returnShipment),
    isOf: (item, { returns }) => returns.includes(textOf(item, 'item').slice(ITEM.returnShipment.length)),
    becomes: 'nothing',
  },
  {
    name: 'name of a return',
    isKind: ({ item }) => item === ITEM.returnName,
    isOf: (item, { returns }) =>
      textOf(item, 'orderNumber').startsWith('TRACKING#') && returns.includes(textOf(membersOf(item, 'names'), 'rma')),
    becomes: 'nothing',
    exported: 'nothing',
  },
  {
    name: 'name of a parcel',
    isKind: ({ item }) => item === ITEM.parcelName,
    isOf: (item, { orders }) => orders.includes(textOf(item, 'names')),
    becomes: 'nothing',
    exported: 'nothing',
  },
  // Counters of units, ids of what was told: about nobody.
  { name: 'counter', isKind: () => true, isOf: () => false },
];
