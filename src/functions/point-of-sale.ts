import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { setTimeout as delay } from 'node:timers/promises';
import { createDynamoPointOfSale } from '#adapters/dynamodb/dynamo-point-of-sale';
import { createDynamoReservationBook } from '#adapters/dynamodb/dynamo-reservation-book';
import { createSquareInventory } from '#adapters/square/square-inventory';
import { createSquarePointOfSale } from '#adapters/square/square-point-of-sale';
import { createSquareSales } from '#adapters/square/square-sales';
import type { PointOfSale } from '#business/point-of-sale/index';
import { readEnv } from '#platform/index';
import { PosProviderUnknownError } from './pos-provider-unknown-error.ts';
import { createSquareShop } from './square-shop.ts';

/**
 * The till that the stage has chosen, by POS_PROVIDER: "tables", the shop's own, or "square", which needs
 * SQUARE_LOCATION_ID and SQUARE_TOKEN_PARAMETER_NAME too. Both need PRODUCTS_TABLE_NAME and CONVERSATIONS_TABLE_NAME.
 *
 * @throws PosProviderUnknownError
 */
export function createPointOfSale(client: DynamoDBDocumentClient): () => Promise<PointOfSale> {
  const tables = { products: readEnv('PRODUCTS_TABLE_NAME'), conversations: readEnv('CONVERSATIONS_TABLE_NAME') };
  const ours = createDynamoPointOfSale(client, tables, { delay, random: Math.random });
  switch (readEnv('POS_PROVIDER')) {
    case 'tables':
      return () => Promise.resolve(ours);
    case 'square': {
      const book = createDynamoReservationBook(client, tables, ours);
      const openShop = createSquareShop();
      return async () => {
        const shop = await openShop();
        return createSquarePointOfSale(
          { inventory: createSquareInventory(shop), sales: createSquareSales(shop) },
          book,
        );
      };
    }
    default:
      throw new PosProviderUnknownError();
  }
}
