/** What the shop sells; the same seven words stand in the bot's ProductCategories slot type. */
export const PRODUCT_CATEGORIES = [
  'Electronics',
  'Clothing',
  'Home',
  'Books',
  'Sports',
  'Beauty',
  'Automotive',
] as const;
export type ProductCategory = (typeof PRODUCT_CATEGORIES)[number];

export interface Product {
  readonly sku: string;
  readonly name: string;
  readonly category: ProductCategory;
  readonly description: string;
  /** ISO 4217. */
  readonly currency: string;
  /** List price for one, minor units. */
  readonly priceMinor: number;
  /** What one costs the shop, minor units: the floor under every discount. */
  readonly costMinor: number;
  /** Units that can be sold now. */
  readonly stockOnHand: number;
}
