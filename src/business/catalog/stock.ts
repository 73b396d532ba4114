import type { Goods, Offering } from './offering.ts';

/** From how many units on it is worth telling that few are left. */
export const STOCK_POLICY = { fewLeft: 5 } as const;

/** Units that can be sold now: on hand and not reserved. */
export const unitsLeft = ({ stockOnHand, stockReserved }: Pick<Goods, 'stockOnHand' | 'stockReserved'>): number =>
  Math.max(0, stockOnHand - stockReserved);

/** How a product stands, in the words that a customer may hear. Services have no stock: they are always available. */
export type Availability =
  { readonly kind: 'in-stock' } | { readonly kind: 'few-left'; readonly units: number } | { readonly kind: 'sold-out' };

export function availabilityOf(product: Offering): Availability {
  if (product.kind !== 'goods') return { kind: 'in-stock' };
  const units = unitsLeft(product);
  if (units === 0) return { kind: 'sold-out' };
  return units <= STOCK_POLICY.fewLeft ? { kind: 'few-left', units } : { kind: 'in-stock' };
}

export const isAvailable = (product: Offering): boolean => availabilityOf(product).kind !== 'sold-out';
