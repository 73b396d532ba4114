import type { Product } from '#business/catalog/index';
import { type RecommendationReason, reasonsFor } from '#business/recommendations/index';
import { situationOf, type Shopper } from '../../pricing/index.ts';
import type { Recommended } from '../../messages/recommended-in-words.ts';
import { type Message, message, type Turn } from '../../turn/index.ts';
import type { ShownPrice } from './shown-price.ts';

/** As many reasons as one answer gives. */
const TOLD = 2;

/** Why a product is recommended: to a verified customer by what they bought, to everybody else without a word of it. */
export function whyThisOne(turn: Turn, product: Product, { shopper, patterns }: NonNullable<ShownPrice>): Message {
  if (!shopper.customer) return message('recommendation.forEverybody');
  const { name } = product;
  const reasons = reasonsFor(product, situationOf(turn, shopper, patterns)).flatMap((one) => named(one, shopper));
  return reasons.length === 0
    ? message('recommendation.fromShelf', { name })
    : message('recommendation.because', { name, reasons: reasons.slice(0, TOLD) });
}

/** The reason with the names of what it speaks of; none of what has no name here. */
function named(reason: RecommendationReason, shopper: Shopper): readonly Recommended[] {
  if (reason.code === 'season') return [{ code: reason.code }];
  if (reason.code === 'categories-together') return [{ code: reason.code, category: reason.boughtCategory }];
  const { boughtSku } = reason;
  const bought = [...(shopper.order?.lines ?? []), ...(shopper.owned ?? [])].find(({ sku }) => sku === boughtSku)?.name;
  if (bought === undefined) return [];
  return [reason.code === 'named' ? { code: reason.code, list: reason.list, bought } : { code: reason.code, bought }];
}
