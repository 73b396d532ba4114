import type { Product } from '#business/catalog/index';
import type { Offer } from '#business/offers/index';
import type { BuyingPatterns } from '#business/recommendations/index';
import type { Shopper } from '../../pricing/index.ts';

/** What the price that was shown is made of; undefined when none was shown. */
export type ShownPrice =
  | {
      readonly products: readonly Product[];
      readonly shopper: Shopper;
      readonly patterns: BuyingPatterns;
      /** The customer's own, as it is stored. */
      readonly offer?: Offer;
    }
  | undefined;
