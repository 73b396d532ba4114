import { type Message, message, type Waiting } from '../turn/index.ts';

/** Tells in which order several wishes are worked off. */
export function announceAll(first: Waiting, later: readonly Waiting[]): readonly Message[] {
  if (later.length === 0) return [];
  const [named = { intent: first.intent }, ...others] = withOrders([first, ...later]);
  return [message('wishes.announced', { first: named, later: others })];
}

/** Tells that further wishes were heard beside the one at hand. */
export const announceLater = (atHand: Waiting, later: readonly Waiting[]): readonly Message[] =>
  later.length > 0 ? [message('wishes.later', { later: withOrders(later, [atHand]) })] : [];

/** Tells which wish comes now, with its order when the talk was of another one. */
export function announceNext({ intent, told }: Waiting, before: string | undefined): Message {
  const orderNumber = told.orderNumber?.value;
  return message('wishes.next', { intent, ...(orderNumber && orderNumber !== before && { orderNumber }) });
}

/** The names of wishes: with their orders where there are different ones to tell apart. */
function withOrders(wishes: readonly Waiting[], beside: readonly Waiting[] = []) {
  const orders = new Set([...wishes, ...beside].flatMap(({ told }) => told.orderNumber?.value ?? []));
  return wishes.map(({ intent, told: { orderNumber } }) => ({
    intent,
    ...(orders.size > 1 && orderNumber && { orderNumber: orderNumber.value }),
  }));
}
