import type { ProductRow } from '../shop-rows.ts';
import { NO_FLAWS, type Rule, unique } from './rule.ts';

export function productRules(): readonly Rule<ProductRow>[] {
  return [unique('/sku', (row) => row.sku, 'this sku'), costWithinPrice];
}

const costWithinPrice: Rule<ProductRow> = ({ costMinor, priceMinor }) =>
  costMinor <= priceMinor
    ? NO_FLAWS
    : [{ member: '/costMinor', reason: `costMinor (${costMinor}) is above priceMinor (${priceMinor})` }];
