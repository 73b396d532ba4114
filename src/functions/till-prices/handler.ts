import { type PriceList, type PricesTaken, type ProductRepository, takeTillPrices } from '#business/catalog/index';
import { count, logger } from '#platform/index';

interface Ports {
  /** Undefined where the till is the shop's own tables: their prices are the catalogue's. */
  readonly priceList: (() => Promise<PriceList>) | undefined;
  readonly products: ProductRepository;
  /** The shop's day. */
  readonly today: () => string;
}

/** Takes the till's prices over, and tells of each that can't be right. */
export const createTillPrices =
  ({ priceList, products, today }: Ports) =>
  async (): Promise<PricesTaken> => {
    if (!priceList) return { changed: [], notTaken: [] };
    const taken = await takeTillPrices(today(), { priceList: await priceList(), products });
    for (const { sku, why } of taken.notTaken) {
      logger.warn('A price of the till is not taken over.', { sku, why });
      count('TillPricesNotTaken', { why });
    }
    if (taken.changed.length > 0) logger.info('Prices of the till are taken over.', { skus: taken.changed });
    return taken;
  };
