import type { Product } from './product.ts';

/** Where the catalogue is kept. */
export interface ProductRepository {
  /** The product with this sku, or undefined. Sees its own writes. */
  findBySku(sku: string): Promise<Product | undefined>;

  /** Stores the product as a whole; one of the same sku is replaced. */
  save(product: Product): Promise<void>;
}
