import type { Person } from '../people/person.ts';
import { isStrapOf } from '../people/wares.ts';
import type { Played } from '../play/played.ts';
import type { Books, Breach } from './books.ts';
import { hasFailed } from './in-conversation.ts';

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
    const agreed = timesAgreed(one);
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
/** The steps to a purchase in their order: what is asked, and what is said to it. */
const STEPS: readonly {
  readonly asked: readonly string[];
  readonly isTaken: (text: string, person: Person) => boolean;
}[] = [
  { asked: ['offer', 'expedite'], isTaken: (text) => YES.test(text) },
  { asked: ['PaymentLastFour'], isTaken: (text, { lastFour }) => text.includes(lastFour) },
  { asked: ['read-back'], isTaken: (text) => YES.test(text) },
];

/** How often somebody went all the way. An offer that is taken begins it anew. */
function timesAgreed({ exchanges, person }: Played): number {
  let reached = 0;
  let agreed = 0;
  for (const { asked, text } of exchanges) {
    const step = STEPS.findIndex((one) => one.asked.includes(asked) && one.isTaken(text, person));
    if (step === 0 || (step > 0 && step === reached)) reached = step + 1;
    if (reached < STEPS.length) continue;
    agreed += 1;
    reached = 0;
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
  const pairs = Map.groupBy(
    played.filter(({ persona }) => persona.isPair),
    ({ person }) => person.pair,
  );
  return [...pairs].flatMap(([pair, racers]) => {
    const times = sold.filter((sku) => isStrapOf(sku, pair)).length;
    // Where something failed, which another law tells of, perhaps nobody got that far.
    const isRight = times === 1 || (times === 0 && racers.some(hasFailed));
    return isRight ? [] : [{ where: `pair ${String(pair)}`, how: `the last one was sold ${String(times)} times` }];
  });
}
