import type { Reason, Reference, Relation } from '#business/pricing/index';

export interface Amount {
  readonly priceMinor: number;
  /** ISO 4217. */
  readonly currency: string;
}

/** "$48.00", "-$12.00". */
export const money = ({ priceMinor, currency }: Amount): string =>
  (priceMinor / 100).toLocaleString('en-US', { style: 'currency', currency });

/** "20%", "12.5%". */
export const percent = (basisPoints: number): string => `${basisPoints / 100}%`;

/** A price beside what it may be compared with; without a comparison where none may be made. */
export function reduced({ reference, ...price }: Amount & { readonly reference?: Reference }): string {
  if (!reference) return money(price);
  const from = money({ ...price, priceMinor: reference.minor });
  return reference.kind === 'list-price'
    ? `${money(price)} instead of ${from}`
    : `${money(price)} (lowest price of the last 30 days: ${from})`;
}

/** "Charging Pad, normally $60.00, now $48.00 for you." A lower price of the last 30 days is said for what it is. */
export function yours(
  { name, reference, ...price }: Amount & { readonly name: string; readonly reference?: Reference },
  whose: string,
): string {
  const from = reference && money({ ...price, priceMinor: reference.minor });
  if (reference?.kind === 'list-price') return `${name}, normally ${from}, now ${money(price)} ${whose}.`;
  const lowest = from ? ` The lowest price of the last 30 days was ${from}.` : '';
  return `${name} for ${money(price)} ${whose}.${lowest}`;
}

const ON: Readonly<Record<Relation, string>> = {
  accessory: ', on accessories to your order',
  complement: ', on what goes with your order',
  service: ', on services for your order',
  upgrade: ', on an upgrade of your order',
  unrelated: '',
};

const CUTS = {
  rule: ', at most',
  overall: ', as far as all discounts together go',
  floor: ', as far as our cost allows',
};

/** One step of a price: "20% off as a Gold member, on accessories to your order: -$12.00". */
export function reasonInWords(reason: Reason, currency: string): string {
  const cut = reason.cappedBy ? CUTS[reason.cappedBy] : '';
  return `${whyOf(reason, currency)}${cut}: ${money({ priceMinor: reason.amountMinor, currency })}`;
}

function whyOf(reason: Reason, currency: string): string {
  const off = `${percent(reason.off)} off`;
  switch (reason.code) {
    case 'sale':
      return `${off} in our current sale`;
    case 'clearance':
      return `${off} because it has been in stock for more than ${reason.days} days`;
    case 'tier':
      return `${off} as a ${reason.tier} member${ON[reason.relation]}`;
    case 'bundle':
      return `${off} as part of a bundle`;
    case 'high-value':
      return `${off} as thanks for what you've bought from us`;
    case 'goodwill':
      return `${off} to make up for the trouble with your order`;
    case 'welcome-code':
      return `${off} with your welcome code ${reason.welcomeCode}`;
    case 'reward':
      return 'your reward';
    case 'budget-fit':
      return `down to your budget of ${money({ priceMinor: reason.budgetMinor, currency })}`;
  }
}

/** The same in a word or two, for where every character costs: "Gold -$12.00". */
export function reasonInShort(reason: Reason, currency: string): string {
  const why = reason.code === 'tier' ? reason.tier : reason.code.replace('-', ' ');
  return `${why} ${money({ priceMinor: reason.amountMinor, currency })}`;
}
