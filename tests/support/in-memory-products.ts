import type { Product, ProductRepository } from '#business/catalog/index';

/** The catalogue in this process' memory. */
export function createInMemoryProducts(...kept: readonly Product[]): ProductRepository {
  const bySku = new Map(kept.map((product) => [product.sku, product]));
  return {
    findBySku: (sku) => Promise.resolve(bySku.get(sku)),
    findByCategory: (category) =>
      Promise.resolve([...bySku.values()].filter((product) => product.category === category)),
    save(product) {
      bySku.set(product.sku, product);
      return Promise.resolve();
    },
  };
}
