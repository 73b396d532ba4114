import { createSquarePriceList } from '#adapters/square/square-price-list';
import type { PriceList } from '#business/catalog/index';
import { readEnv } from '#platform/index';
import { PosProviderUnknownError } from './pos-provider-unknown-error.ts';
import { createSquareShop } from './square-shop.ts';

/**
 * The prices of the till that the stage has chosen, by POS_PROVIDER; undefined for "tables".
 *
 * @throws PosProviderUnknownError
 */
export function createPriceList(): (() => Promise<PriceList>) | undefined {
  switch (readEnv('POS_PROVIDER')) {
    case 'tables':
      return undefined;
    case 'square': {
      const shop = createSquareShop();
      return async () => createSquarePriceList(await shop());
    }
    default:
      throw new PosProviderUnknownError();
  }
}
