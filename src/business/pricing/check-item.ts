import { MOST_MINOR } from '../money.ts';
import { PriceInputInvalidError } from './errors.ts';
import type { PricedItem } from './input.ts';

/** More of one item are no purchase in a chat. */
const MOST_UNITS = 10_000;

const isAmount = (minor: number): boolean => Number.isInteger(minor) && minor >= 0 && minor <= MOST_MINOR / MOST_UNITS;

/** @throws PriceInputInvalidError when an item can't be priced, or is named twice instead of with its quantity */
export function checkItems(items: readonly PricedItem[], policyCurrency: string): void {
  const skus = new Set(items.map(({ sku }) => sku));
  if (skus.size < items.length) throw new PriceInputInvalidError('an item is named twice');
  for (const item of items) checkItem(item, policyCurrency);
}

/** @throws PriceInputInvalidError when an amount is no whole number of minor units, or the currency isn't the policy's */
export function checkItem({ sku, currency, quantity, ...item }: PricedItem, policyCurrency: string): void {
  if (currency !== policyCurrency) throw new PriceInputInvalidError(`${sku} isn't priced in ${policyCurrency}`);
  if (!Number.isInteger(quantity) || quantity < 1 || quantity > MOST_UNITS)
    throw new PriceInputInvalidError(`the quantity of ${sku} is none`);
  if (!isAmount(item.priceMinor) || !isAmount(item.costMinor) || !isAmount(item.lowestPrice30DaysMinor))
    throw new PriceInputInvalidError(`an amount of ${sku} is no whole number of minor units`);
}
