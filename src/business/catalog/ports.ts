import type { Product, ProductCategory } from './product.ts';

/** Where the catalogue is kept. */
export interface ProductRepository {
  /** The product with this sku, or undefined. Sees its own writes. */
  findBySku(sku: string): Promise<Product | undefined>;

  /** The category's products, in no particular order. May be stale by the time an index needs to follow. */
  findByCategory(category: ProductCategory): Promise<readonly Product[]>;

  /** Stores the product as a whole; one of the same sku is replaced. */
  save(product: Product): Promise<void>;
}
