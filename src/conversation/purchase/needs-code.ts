import type { Offer } from '#business/offers/index';
import { PURCHASE_POLICY } from '#business/purchases/index';

/** True when the charge is above what the last four digits alone may set going. */
export const needsCode = ({ totalMinor }: Pick<Offer, 'totalMinor'>): boolean =>
  totalMinor > PURCHASE_POLICY.codeAboveMinor;
