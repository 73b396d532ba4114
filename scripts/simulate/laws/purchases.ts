import { isStrapOf } from '../people/wares.ts';
import type { Played } from '../play/played.ts';
import type { Books, Breach } from './books.ts';

const isPaid = ({ state }: Books['purchases'][number]): boolean => state === 'committed' || state === 'done';

/**
 * Nothing is bought without a yes to the offer, the digits, and a yes to the read-back: three answers in this order for
 * each purchase.
 */
export function provenAndAgreed({ sales }: Books, played: readonly Played[]): readonly Breach[] {
  const byConversation = new Map(played.map((one) => [one.conversationId, one]));
  const salesOf = Map.groupBy(sales, ({ data }) => data.conversationId ?? '');
  return [...salesOf].flatMap(([conversationId, here]) => {
    const one = byConversation.get(conversationId);
    if (!one) return [];
    const agreed = stepsOf(one);
    return agreed >= here.length
      ? []
      : [
          {
            where: `conversation ${conversationId}`,
            how: `${String(here.length)} bought, ${String(agreed)} proven and agreed to`,
          },
        ];
  });
}

const YES = /\b(?:yes|yees|add it|take it|buy it)\b/i;
/** How often somebody went all the way: the offer, the digits, the read-back. */
function stepsOf({ exchanges, person }: Played): number {
  let agreed = 0;
  let reached: 'nothing' | 'offer' | 'digits' = 'nothing';
  for (const { asked, text } of exchanges) {
    if ((asked === 'offer' || asked === 'expedite') && YES.test(text)) reached = 'offer';
    if (asked === 'PaymentLastFour' && reached === 'offer' && text.includes(person.lastFour)) reached = 'digits';
    if (asked === 'read-back' && reached === 'digits' && YES.test(text)) {
      agreed += 1;
      reached = 'nothing';
    }
  }
  return agreed;
}

/** What is bought is charged once, to the cent, and told of once; what isn't bought costs nothing. */
export function chargedOnce({ purchases, payments, sales }: Books): readonly Breach[] {
  const paid = new Map(payments.map((payment) => [payment.paymentId, payment]));
  const told = Map.groupBy(sales, ({ data }) => data.purchaseId);
  const wanted = new Map(purchases.filter(isPaid).map((one) => [one.paymentId ?? '', one]));
  return [
    ...purchases.flatMap((purchase) => {
      const { purchaseId, paymentId = '', totalMinor, creditMinor = 0 } = purchase;
      const where = `purchase ${purchaseId}`;
      if (!isPaid(purchase)) return told.has(purchaseId) ? [{ where, how: 'undone, and told of as bought' }] : [];
      const due = totalMinor - creditMinor;
      const taken = paid.get(paymentId)?.capturedMinor ?? 0;
      const events = told.get(purchaseId) ?? [];
      return [
        ...(taken === due ? [] : [{ where, how: `${String(due)} due, ${String(taken)} captured` }]),
        ...(events.length === 1 ? [] : [{ where, how: `${String(events.length)} events` }]),
        ...events.flatMap(({ data }) =>
          data.totalMinor === totalMinor ? [] : [{ where, how: 'its event has another total' }],
        ),
      ];
    }),
    ...payments
      .filter(({ paymentId, capturedMinor }) => capturedMinor > 0 && !wanted.has(paymentId))
      .map(({ paymentId }) => ({ where: `payment ${paymentId}`, how: 'captured for nothing that was bought' })),
    ...[...told.keys()]
      .filter((purchaseId) => !purchases.some((purchase) => purchase.purchaseId === purchaseId))
      .map((purchaseId) => ({ where: `purchase ${purchaseId}`, how: 'told of, and nowhere written' })),
  ];
}

/** Stock is what it was less what was sold, nothing is left held back, and nothing is below zero. */
export function stockAddsUp({ purchases, stockBefore, stockAfter }: Books): readonly Breach[] {
  const sold = new Map<string, number>();
  for (const { lines } of purchases.filter(isPaid))
    for (const { sku, quantity } of lines) sold.set(sku, (sold.get(sku) ?? 0) + quantity);
  return [...stockBefore].flatMap(([sku, before]) => {
    const after = stockAfter.get(sku);
    const where = `stock of ${sku}`;
    if (!after) return [{ where, how: 'gone' }];
    const left = before.onHand - (sold.get(sku) ?? 0);
    return [
      ...(after.onHand === left && left >= 0
        ? []
        : [{ where, how: `${String(after.onHand)} left, ${String(left)} expected` }]),
      ...(after.reserved === before.reserved ? [] : [{ where, how: `${String(after.reserved)} held back` }]),
    ];
  });
}

/** Of two who want the last one, one gets it. */
export function soldToOne({ purchases }: Books, played: readonly Played[]): readonly Breach[] {
  const sold = purchases.filter(isPaid).flatMap(({ lines }) => lines.map(({ sku }) => sku));
  const pairs = new Set(played.filter(({ persona }) => persona.isPair).map(({ person }) => person.pair));
  return [...pairs].flatMap((pair) => {
    const times = sold.filter((sku) => isStrapOf(sku, pair)).length;
    return times === 1 ? [] : [{ where: `pair ${String(pair)}`, how: `the last one was sold ${String(times)} times` }];
  });
}
