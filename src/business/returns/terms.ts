import type { Product, ProductKind } from '#business/catalog/index';
import type { CustomerTier } from '#business/customers/index';
import type { PlainDate } from '#business/dates';
import type { Order } from '#business/orders/index';
import type { ReturnReason, ReturnResolution } from '#generated/bot';
import { judgeClaim } from './judge-claim.ts';
import { RETURN_POLICY } from './policy.ts';
import type { ReturnRefusal } from './refusal.ts';
import { feeFor, sharesOf } from './refund.ts';
import { isVariantOf, variantDifference } from './variants.ts';
import type { ItemCondition, PaymentShare, Replacement, Return, ReturnedLine } from './return.ts';
import { type ReturnableThing, returnableIn } from './returnable.ts';
import type { ParcelTrouble } from './trouble.ts';
import { addDays } from './window.ts';

/** Units of a product that are to go back. */
export interface Chosen {
  readonly sku: string;
  readonly quantity: number;
}

/** What a customer wants for what. */
export interface ReturnWish {
  readonly chosen: readonly Chosen[];
  readonly reason: ReturnReason;
  readonly resolution: ReturnResolution;
  readonly condition?: ItemCondition;
  /**
   * The better model that is wanted in exchange for the one product that goes back, at the price that was read out; or
   * another size or colour of it.
   */
  readonly upgrade?: { readonly sku: string; readonly unitPriceMinor: number };
  /** Set for what was lost or damaged on its way, and is made good without coming back. */
  readonly trouble?: ParcelTrouble;
}

/** What a return is judged by, as it stands now. */
export interface ReturnFacts {
  readonly order: Order;
  /** All of the order's, those that are over included. */
  readonly returns: readonly Return[];
  readonly tier: CustomerTier;
  /** What of the order, and of what is wanted in exchange, is in the catalogue. */
  readonly products: readonly Product[];
  readonly today: PlainDate;
}

/** Everything that a yes agrees to. */
export interface ReturnTerms {
  readonly lines: readonly ReturnedLine[];
  readonly refundMinor: number;
  readonly feeMinor: number;
  readonly shares: readonly PaymentShare[];
  readonly replacement?: Replacement;
  readonly isPaidAtOnce: boolean;
  readonly sendBackBy: PlainDate;
  readonly trouble?: ParcelTrouble;
  readonly currency: string;
}

export type JudgedReturn =
  | { readonly kind: 'allowed'; readonly terms: ReturnTerms }
  | { readonly kind: 'refused'; readonly refusal: ReturnRefusal }
  /** What is wanted in exchange isn't sold, or costs less than what goes back. */
  | { readonly kind: 'no-such-exchange' };

/** What the catalogue says that a product is; what isn't there any more was goods. */
export const kindIn = (products: readonly Product[], sku: string): ProductKind =>
  products.find((product) => product.sku === sku)?.kind ?? 'goods';

/** Judges a whole return by every rule, and says what it comes to. */
export function termsOf(wish: ReturnWish, facts: ReturnFacts): JudgedReturn {
  const { order, returns, tier, products, today } = facts;
  const things = returnableIn(order, returns);
  const lines: { thing: ReturnableThing; quantity: number }[] = [];
  for (const { sku, quantity } of merged(wish.chosen)) {
    const thing = things.find((known) => known.sku === sku);
    if (!thing) return { kind: 'refused', refusal: { code: 'not-in-order', sku } };
    const refusal = judgeClaim({ ...wish, order, thing, quantity, tier, today, kind: kindIn(products, sku) });
    if (refusal) return { kind: 'refused', refusal };
    lines.push({ thing, quantity });
  }
  const returned = lines.map(({ thing, quantity }) => toLine(thing, quantity));
  const exchange = wish.resolution === 'Exchange' ? replacementFor(returned, wish, products) : undefined;
  if (exchange?.kind === 'none') return { kind: 'no-such-exchange' };
  return { kind: 'allowed', terms: { ...money(lines, returned, { wish, facts }), ...exchange?.with } };
}

function merged(chosen: readonly Chosen[]): readonly Chosen[] {
  const units = new Map<string, number>();
  for (const { sku, quantity } of chosen) units.set(sku, (units.get(sku) ?? 0) + quantity);
  return [...units].map(([sku, quantity]) => ({ sku, quantity }));
}

function toLine({ sku, name, category, units, left }: ReturnableThing, quantity: number): ReturnedLine {
  const taken = left.slice(0, quantity);
  const paidMinor = taken.reduce((sum, unit) => sum + (units[unit]?.paidMinor ?? 0), 0);
  return { sku, name, category, units: taken, paidMinor };
}

interface Judging {
  readonly wish: ReturnWish;
  readonly facts: ReturnFacts;
}

function money(
  chosen: readonly { readonly thing: ReturnableThing }[],
  lines: readonly ReturnedLine[],
  { wish, facts: { order, tier, today } }: Judging,
): Omit<ReturnTerms, 'replacement'> {
  const isExchange = wish.resolution === 'Exchange';
  const paid = lines.reduce((sum, { paidMinor }) => sum + paidMinor, 0);
  const feeMinor = Math.min(feeFor(lines, wish, tier), paid);
  const refundMinor = isExchange ? 0 : paid - feeMinor;
  const { trouble } = wish;
  const isAtOnce =
    trouble !== undefined || RETURN_POLICY.atOnce.tiers.includes(tier) || refundMinor <= RETURN_POLICY.atOnce.upToMinor;
  const things = chosen.map(({ thing }) => thing);
  return {
    lines,
    refundMinor,
    feeMinor,
    shares: wish.resolution === 'Refund' ? sharesOf(lines, things, refundMinor) : [],
    isPaidAtOnce: !isExchange && isAtOnce,
    sendBackBy: addDays(today, RETURN_POLICY.sendBackDays),
    ...(trouble && { trouble }),
    currency: order.currency,
  };
}

type Exchanged =
  | { readonly kind: 'with'; readonly with: Pick<ReturnTerms, 'replacement'> }
  | { readonly kind: 'none'; readonly with?: never };

/** The same things again, the same in another size or colour, or the better model at what it costs more. */
function replacementFor(
  lines: readonly ReturnedLine[],
  { upgrade }: ReturnWish,
  products: readonly Product[],
): Exchanged {
  if (!upgrade) {
    const same = lines.map(({ sku, name, units }) => ({ sku, name, quantity: units.length }));
    return { kind: 'with', with: { replacement: { lines: same, differenceMinor: 0 } } };
  }
  const [line, ...others] = lines;
  const better = products.find(({ sku }) => sku === upgrade.sku);
  if (!line || others.length > 0 || better?.kind !== 'goods') return { kind: 'none' };
  const own = products.find(({ sku }) => sku === line.sku);
  const differenceMinor =
    own && isVariantOf(own, better)
      ? variantDifference(own, better) * line.units.length
      : upgrade.unitPriceMinor * line.units.length - line.paidMinor;
  if (differenceMinor < 0) return { kind: 'none' };
  const replaced = { sku: better.sku, name: better.name, quantity: line.units.length };
  return { kind: 'with', with: { replacement: { lines: [replaced], differenceMinor } } };
}
