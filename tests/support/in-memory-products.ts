import { nameKey, type Product, type ProductRepository } from '#business/catalog/index';

/** The catalogue in this process' memory. */
export function createInMemoryProducts(...kept: readonly Product[]): ProductRepository {
  const bySku = new Map(kept.map((product) => [product.sku, product]));
  const all = () => [...bySku.values()].sort((one, other) => (one.sku < other.sku ? -1 : 1));
  return {
    findBySku: (sku) => Promise.resolve(bySku.get(sku)),
    findBySkus: (skus) => Promise.resolve(all().filter(({ sku }) => skus.includes(sku))),
    findByName(name) {
      const asked = nameKey(name);
      return Promise.resolve(asked === '' ? undefined : all().find((product) => nameKey(product.name) === asked));
    },
    findByCategory: (category) => Promise.resolve(all().filter((product) => product.category === category)),
    save(product) {
      bySku.set(product.sku, product);
      return Promise.resolve();
    },
    replacePrice({ sku, priceMinor, lowestPrice30DaysMinor, earlierPrices }, fromPriceMinor) {
      const kept = bySku.get(sku);
      if (kept?.priceMinor !== fromPriceMinor) return Promise.resolve(false);
      bySku.set(sku, { ...kept, priceMinor, lowestPrice30DaysMinor, earlierPrices });
      return Promise.resolve(true);
    },
  };
}
