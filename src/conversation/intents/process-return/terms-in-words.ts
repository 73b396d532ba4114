import type { Product } from '#business/catalog/index';
import { type JudgedReturn, quantityOf, type ReturnTerms, type ReturnWish, termsOf } from '#business/returns/index';
import { RETURN_REASONS, RETURN_RESOLUTIONS } from './values.ts';
import { type Message, message, type Turn } from '../../turn/index.ts';
import type { Values } from '../../form/form.ts';
import { decodeSelection } from './chosen.ts';
import { type ShopFacts, toReturnFacts } from './facts.ts';

/** What the values and notes of a return's task ask for; undefined while something is missing. */
export function wishIn(values: Values): ReturnWish | undefined {
  const reason = RETURN_REASONS.find((known) => known === values['ReturnReason']);
  const resolution = RETURN_RESOLUTIONS.find((known) => known === values['Resolution']);
  const { chosen, open } = decodeSelection(values['chosen'] ?? '');
  if (!reason || !resolution || chosen.length === 0 || open !== undefined) return undefined;
  const { condition } = values;
  const upgrade = upgradeIn(values);
  return {
    ...{ chosen, reason, resolution },
    ...((condition === 'unopened' || condition === 'opened') && { condition }),
    ...(resolution === 'Exchange' && upgrade && { upgrade }),
  };
}

/** The better model that was taken: "taken SKU 19900". */
export function upgradeIn({ upgrade = '' }: Values): ReturnWish['upgrade'] {
  const [, sku, price] = /^taken (\S+) (\d+)$/.exec(upgrade) ?? [];
  return sku === undefined ? undefined : { sku, unitPriceMinor: Number(price) };
}

/** Judges what a task asks for. */
export const judge = (wish: ReturnWish, shop: ShopFacts, { today }: Pick<Turn, 'today'>): JudgedReturn =>
  termsOf(wish, toReturnFacts(shop, today));

/** Everything that a yes agrees to, as it is read out; its very words are what the pending confirmation holds. */
export const readBackOf = (wish: ReturnWish, terms: ReturnTerms, { order }: ShopFacts): Message =>
  message('processReturn.readBack', {
    ...told(terms, order.orderNumber),
    reason: wish.reason,
    resolution: wish.resolution,
    isWithTeam: terms.shares.some(({ paymentId, isCredit }) => paymentId === undefined && !isCredit),
    sendBackBy: terms.sendBackBy,
  });

/** What goes back, and what it comes to. */
export const told = (
  { lines, refundMinor, feeMinor, currency, isPaidAtOnce, replacement }: ReturnTerms,
  orderNumber: string,
) => ({
  ...{ orderNumber, refundMinor, feeMinor, currency, isPaidAtOnce },
  items: lines.map((line) => ({ name: line.name, quantity: quantityOf(line) })),
  differenceMinor: replacement?.differenceMinor ?? 0,
  ...(replacement && { replacement: replacement.lines.map(({ name, quantity }) => ({ name, quantity })) }),
});

/** The skus that have to be in the catalogue to judge it. */
export const skusIn = (values: Values): readonly Product['sku'][] => {
  const upgrade = upgradeIn(values);
  return upgrade ? [upgrade.sku] : [];
};
