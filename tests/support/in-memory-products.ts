import type { Product, ProductRepository } from '#business/catalog/index';

/** The catalogue in this process' memory. */
export function createInMemoryProducts(): ProductRepository {
  const bySku = new Map<string, Product>();
  return {
    findBySku: (sku) => Promise.resolve(bySku.get(sku)),
    findByCategory: (category) => Promise.resolve([...bySku.values()].filter((product) => product.category === category)),
    save(product) {
      bySku.set(product.sku, product);
      return Promise.resolve();
    },
  };
}
