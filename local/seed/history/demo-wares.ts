import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DEMO_SHOP_FOLDER } from '../seed-demo-shop.ts';
import type { Ware } from './make-purchases.ts';

/** What the demo shop sells. */
export async function readDemoWares(): Promise<readonly Ware[]> {
  const text = await readFile(join(DEMO_SHOP_FOLDER, 'products.json'), 'utf8');
  return JSON.parse(text) as readonly Ware[];
}
