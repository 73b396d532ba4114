import type { Product } from '#business/catalog/index';
import {
  ITEM_CONDITIONS,
  type JudgedReturn,
  PARCEL_TROUBLES,
  quantityOf,
  type ReturnTerms,
  type ReturnWish,
  termsOf,
} from '#business/returns/index';
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
  const upgrade = upgradeIn(values);
  return {
    ...{ chosen, reason, resolution },
    ...(resolution === 'Exchange' && upgrade && { upgrade }),
    ...circumstancesIn(values),
  };
}

function circumstancesIn(values: Values): Pick<ReturnWish, 'condition' | 'trouble'> {
  const condition = ITEM_CONDITIONS.find((known) => known === values['condition']);
  const trouble = PARCEL_TROUBLES.find((known) => known === values['trouble']);
  return { ...(condition && { condition }), ...(trouble && { trouble }) };
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
export function readBackOf(wish: ReturnWish, terms: ReturnTerms, { order }: ShopFacts): Message {
  const { resolution, reason } = wish;
  const { sendBackBy, trouble } = terms;
  const isWithTeam = terms.shares.some(({ paymentId, isCredit }) => paymentId === undefined && !isCredit);
  const said = { ...told(terms, order.orderNumber), resolution, isWithTeam };
  return trouble
    ? message('processReturn.readBackKept', { ...said, trouble })
    : message('processReturn.readBack', { ...said, reason, sendBackBy });
}

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
