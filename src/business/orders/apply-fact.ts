import type { Order, OrderLine } from './order.ts';
import { parcelOf } from './order.ts';
import type { OrderFact, OrderFactType } from './order-fact.ts';
import { ORDER_MOVES } from './order-moves.ts';
import { problemAfter } from './problem-after.ts';
import { stateAfter } from './state-after.ts';

/** Why a fact can't be true of an order as it is known. */
export type FactRefusal = 'order-exists' | 'wrong-status' | 'nothing-sent-yet' | 'sent-already';

/** What a fact makes of an order. */
export type Applied =
  | { readonly kind: 'changed'; readonly after: Order }
  /** Something later is known already. */
  | { readonly kind: 'outdated' }
  | { readonly kind: 'unknown-order' }
  | { readonly kind: 'refused'; readonly reason: FactRefusal; readonly status: Order['status'] };

/**
 * The order after a fact, by the table of moves.
 *
 * What happened before the latest known fact is outdated, whatever it is: parcels are scanned in disorder, and what was
 * told last isn't always what happened last. Two facts of the same instant are taken as they come.
 *
 * @param order as it is known; undefined when nobody has it
 */
export function applyFact(order: Order | undefined, fact: OrderFact): Applied {
  if (!order) return fact.type === 'order-created' ? created(fact) : { kind: 'unknown-order' };
  if (fact.type !== 'order-created' && isOlder(fact, order)) return { kind: 'outdated' };

  const reason = refusalOf(order, fact);
  if (reason) return { kind: 'refused', reason, status: order.status };
  return { kind: 'changed', after: withFact(order, fact) };
}

const isOlder = ({ occurredAtIso }: OrderFact, { toldAtIso }: Order): boolean =>
  toldAtIso !== undefined && Date.parse(occurredAtIso) < Date.parse(toldAtIso);

function refusalOf(order: Order, { type, data }: OrderFact): FactRefusal | undefined {
  if (type === 'order-created') return 'order-exists';
  const { from, parcel } = ORDER_MOVES[type];
  if (!from.includes(order.status)) return 'wrong-status';
  const isSent = parcelOf(order) !== undefined;
  if (parcel === 'sent' && !isSent) return 'nothing-sent-yet';
  if (isSent && (parcel === 'not-sent' || 'lines' in data)) return 'sent-already';
  return undefined;
}

function created({ orderNumber, occurredAtIso, data }: OrderFact<'order-created'>): Applied {
  return { kind: 'changed', after: { ...data, orderNumber, status: 'placed', version: 1, toldAtIso: occurredAtIso } };
}

function withFact(order: Order, fact: OrderFact): Order {
  const { orderNumber, customerId, contactEmailHash, placedAtIso, currency, paymentId, version = 0 } = order;
  const window = windowAfter(order, fact);
  const problem = problemAfter(order, fact);
  return {
    ...{ orderNumber, customerId, contactEmailHash, placedAtIso, currency },
    ...(paymentId !== undefined && { paymentId }),
    ...stateAfter(order, fact),
    ...(window && { window }),
    ...(problem && { problem }),
    ...(order.goodwillUsed && { goodwillUsed: order.goodwillUsed }),
    lines: linesAfter(order, fact),
    version: version + 1,
    toldAtIso: fact.occurredAtIso,
  };
}

/** An hour that was named for another day says nothing any more. */
function windowAfter(order: Order, { type, data }: OrderFact): Order['window'] {
  if ('window' in data) return data.window;
  return KEEPS_WINDOW.includes(type) && !('expectedOn' in data) ? order.window : undefined;
}
const KEEPS_WINDOW: readonly OrderFactType[] = ['order-updated', 'preparing', 'shipped', 'out-for-delivery'];

const isOfChat = ({ paymentId, creditMinor }: OrderLine): boolean =>
  paymentId !== undefined || creditMinor !== undefined;

/** The shop knows nothing of what was added in the chat, and takes nothing of it away. */
function linesAfter({ lines }: Order, { data }: OrderFact): readonly OrderLine[] {
  const told = 'lines' in data ? data.lines : undefined;
  return told ? [...told, ...lines.filter(isOfChat)] : lines;
}
