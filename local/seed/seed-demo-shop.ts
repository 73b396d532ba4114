import { join } from 'node:path';
import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type { PlainDate } from '#business/dates';
import { explainReport } from './explain-report.ts';
import { type LoadReport, loadShop } from './load-shop.ts';
import { createShopStores, type ShopTables } from './shop-stores.ts';

/** The demo shop is a folder like anyone's. */
export const DEMO_SHOP_FOLDER = join(import.meta.dirname, 'demo');

interface DemoShopTarget {
  readonly client: DynamoDBDocumentClient;
  readonly tables: ShopTables;
  /** 32 bytes. */
  readonly contactHashKey: Uint8Array;
  /** The day that the demo's dates are counted from, in the shop's time zone. */
  readonly today: PlainDate;
}

/**
 * Loads the demo shop into empty or already seeded tables.
 *
 * @returns how many rows were written
 * @throws Error naming the rows when the demo files were edited and no longer fit, or a demo address is taken
 * @throws StorageUnavailableError when a table can't be reached
 */
export async function seedDemoShop({
  client,
  tables,
  contactHashKey,
  today,
}: DemoShopTarget): Promise<LoadReport['loaded']> {
  const report = await loadShop(DEMO_SHOP_FOLDER, createShopStores(client, tables, contactHashKey), { today });
  if (report.refused.length > 0) throw new Error(`The demo shop: ${explainReport(report).join('\n')}`);
  return report.loaded;
}
