import type { Department, Product } from './product.ts';

/** Where the catalogue is kept. */
export interface ProductRepository {
  /** The product with this sku, or undefined. Sees its own writes. */
  findBySku(sku: string): Promise<Product | undefined>;

  /** The products with these skus, at most 100, in no particular order; those that don't exist are left out. Sees its own writes. */
  findBySkus(skus: readonly string[]): Promise<readonly Product[]>;

  /**
   * A product of this name, however it is written, or undefined; of several the one with the lowest sku. May be stale
   * by the time an index needs to follow: read what is promised again by sku.
   */
  findByName(name: string): Promise<Product | undefined>;

  /** The category's products, in no particular order. May be stale by the time an index needs to follow. */
  findByCategory(category: Department): Promise<readonly Product[]>;

  /** Stores the product as a whole, its stock included; one of the same sku is replaced. */
  save(product: Product): Promise<void>;

  /**
   * Writes the product's prices alone, if the list price is still the one given; its stock goes on changing meanwhile.
   *
   * @returns false when the price is another by now, or the product is gone
   */
  replacePrice(product: Product, fromPriceMinor: number): Promise<boolean>;
}

/** What the till asks for one of a product. */
export interface TillPrice {
  readonly sku: string;
  /** Minor units, as the till has it: it may be anything. */
  readonly priceMinor: number;
  /** ISO 4217. */
  readonly currency: string;
}

/** The prices of a till that has its own. */
export interface PriceList {
  /** All that are fixed, in no particular order; a sku may come more than once. */
  prices(): Promise<readonly TillPrice[]>;
}
