import { type Amount, money } from './price-in-words.ts';

/** A price and what of it store credit pays; minor units. */
export interface Split extends Amount {
  readonly creditMinor?: number;
}

const parts = ({ priceMinor, currency, creditMinor = 0 }: Split) => ({
  credit: `${money({ priceMinor: creditMinor, currency })} of store credit`,
  card: priceMinor > creditMinor ? money({ priceMinor: priceMinor - creditMinor, currency }) : undefined,
});

/** What a purchase would cost, as it is read back. */
export function wouldPay(split: Split): string {
  if (!split.creditMinor) return `I'd charge ${money(split)} in all to your card on file.`;
  const { credit, card } = parts(split);
  const charged = card ? `${card} from your card on file` : 'nothing from your card';
  return `That's ${money(split)} in all: ${credit}, ${charged}.`;
}

/** What it has cost. */
export function hasPaid(split: Split): string {
  if (!split.creditMinor) return `${money(split)} is charged to your card on file`;
  const { credit, card } = parts(split);
  return card
    ? `${credit} is used, and ${card} is charged to your card on file`
    : `It is paid with ${credit}, nothing is charged`;
}

/** The same where every character costs. */
export function wouldPayShortly(split: Split): string {
  if (!split.creditMinor) return `${money(split)} in all to your card on file`;
  const { credit, card } = parts(split);
  return `${credit}, ${card ?? 'nothing'} from your card`;
}

export function hasPaidShortly(split: Split): string {
  if (!split.creditMinor) return `${money(split)} charged to your card on file`;
  const { credit, card } = parts(split);
  return `Paid: ${credit}, ${card ?? 'nothing'} by card`;
}
