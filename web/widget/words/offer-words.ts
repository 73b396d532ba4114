import type { OfferCard } from '#business/chat/index';
import { amountText } from './amounts.ts';
import type { Texts } from './texts.ts';

/** An offer's rows: what, and what it costs. */
export function offerRows(
  { lines, deliveryMinor, currency }: OfferCard,
  texts: Texts,
): readonly { readonly name: string; readonly amount: string }[] {
  const amount = (minor: number) => amountText(minor, currency, texts.lang);
  return [
    ...lines.map(({ name, quantity, unitMinor }) => ({
      name: quantity === 1 ? name : `${quantity} × ${name}`,
      amount: amount(quantity * unitMinor),
    })),
    { name: texts.delivery, amount: deliveryMinor === 0 ? texts.deliveryFree : amount(deliveryMinor) },
  ];
}
