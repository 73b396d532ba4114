import type { Promotion } from '#business/promotions/index';
import type { PromotionRow } from './shop-rows.ts';

/** The sale as it is stored: nothing is sold yet, and everybody may buy, unless its row says otherwise. */
export const toPromotion = (row: PromotionRow): Promotion => ({
  skus: [],
  categories: [],
  unitsSold: 0,
  membersOnly: false,
  ...row,
});
