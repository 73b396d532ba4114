import { epochSecondsOf } from '#business/promotions/index';
import type { Flaw, ProductRow, PromotionRow } from '../shop-rows.ts';
import { NO_FLAWS, type Rule, unique } from './rule.ts';

/** @param products the products that will be loaded: a sale of others would show nothing */
export function promotionRules(products: readonly ProductRow[]): readonly Rule<PromotionRow>[] {
  const known = new Set(products.map(({ sku }) => sku));
  return [
    unique('/code', (row) => row.code, 'this code'),
    endsAfterItStarts,
    sellsSomething,
    ({ skus = [] }) =>
      skus.flatMap((sku, index): readonly Flaw[] =>
        known.has(sku)
          ? NO_FLAWS
          : [{ member: `/skus/${index}`, reason: `${sku} is not in products.json, or is refused there` }],
      ),
  ];
}

const sellsSomething: Rule<PromotionRow> = ({ skus = [], categories = [] }) =>
  skus.length + categories.length > 0
    ? NO_FLAWS
    : [{ member: '', reason: 'nothing is on sale: name products in "skus" or departments in "categories"' }];

const endsAfterItStarts: Rule<PromotionRow> = ({ startsAt, endsAt }) => {
  const [start, end] = [momentOf(startsAt), momentOf(endsAt)];
  const impossible = [
    ...(start === undefined ? [noMoment('/startsAt', startsAt)] : []),
    ...(end === undefined ? [noMoment('/endsAt', endsAt)] : []),
  ];
  if (start === undefined || end === undefined) return impossible;
  return start < end ? NO_FLAWS : [{ member: '/endsAt', reason: `endsAt (${endsAt}) is not after startsAt` }];
};

const noMoment = (member: string, text: string): Flaw => ({ member, reason: `${text} is no moment of the calendar` });

function momentOf(text: string): number | undefined {
  try {
    return epochSecondsOf(text);
  } catch {
    return undefined;
  }
}
