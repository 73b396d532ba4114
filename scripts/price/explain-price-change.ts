import type { PriceChange } from '#business/catalog/index';

const money = (minor: number) => (minor / 100).toFixed(2);

/** What became of a change of price, in a sentence. */
export function explainPriceChange(sku: string, change: PriceChange): string {
  switch (change.kind) {
    case 'changed':
      return `${sku} costs ${money(change.product.priceMinor)} now; the lowest of 30 days is ${money(change.product.lowestPrice30DaysMinor)}.`;
    case 'unchanged':
      return `${sku} costs ${money(change.product.priceMinor)} already.`;
    case 'no-such-product':
      return `There is no product ${sku}.`;
    case 'below-cost':
      return `${sku} costs the shop ${money(change.costMinor)}: it can't be sold for less.`;
    case 'changed-meanwhile':
      return `Somebody else changed the price of ${sku} just now. Look at it, and try again.`;
  }
}
