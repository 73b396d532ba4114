import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { explainFinding, explainReport, loadShop } from '../../../../local/seed/index.ts';
import { aCustomer, anOrder, aProduct, inMemoryStores } from './shop-builders.ts';

const json = (rows: unknown) => JSON.stringify(rows, null, 2);
const GOOD = {
  'customers.json': json([aCustomer()]),
  'products.json': json([aProduct()]),
  'orders.json': json([anOrder()]),
};

async function loadFolder(files: Readonly<Record<string, string>>) {
  const folder = await mkdtemp(join(tmpdir(), 'shop-'));
  try {
    await Promise.all(Object.entries(files).map(([file, text]) => writeFile(join(folder, file), text)));
    const report = await loadShop(folder, inMemoryStores().stores, { today: '2026-03-09' });
    return { folder, report, lines: report.refused.map(explainFinding) };
  } finally {
    await rm(folder, { recursive: true });
  }
}

describe('a shop folder', () => {
  it('is loaded, byte order marks and all', async () => {
    const { report } = await loadFolder({ ...GOOD, 'products.json': `\uFEFF${GOOD['products.json']}` });

    expect(explainReport(report)).toEqual(['Loaded 1 customer, 1 product and 1 order.']);
  });

  it('names file and line of a bad row', async () => {
    const orders = json([anOrder(), anOrder({ orderNumber: '10002', status: 'shiped' })]);

    const { report, lines } = await loadFolder({ ...GOOD, 'orders.json': orders });

    const line = orders.split('\n').findIndex((text) => text.includes('shiped')) + 1;
    expect(lines[0]).toMatch(`orders.json, line ${line} (order 10002): "status" is "shiped"`);
    expect(explainReport(report).at(-1)).toBe('Nothing was loaded: 1 bad row, listed above.');
  });

  it.each([
    ['broken in the middle', '[\n  { "sku": 1 },\n  oops\n]', 'products.json, line 3: no valid JSON'],
    ['cut off', '[\n  { "sku":\n\n', 'products.json, line 2: no valid JSON'],
    ['empty', '', 'products.json, line 1: no valid JSON'],
    ['no array', '{ "products": [] }', 'products.json, line 1: has to be an array'],
  ])('names file and line of JSON that is %s', async (_case, products, start) => {
    const { report, lines } = await loadFolder({ ...GOOD, 'products.json': products });

    expect(lines).toEqual([expect.stringContaining(start)]);
    expect(explainReport(report).at(-1)).toBe("Nothing was loaded: 1 file can't be read.");
  });

  it('names every file that is missing', async () => {
    const { folder, lines } = await loadFolder({ 'orders.json': '[]' });

    expect(lines).toEqual([`customers.json: not found in ${folder}`, `products.json: not found in ${folder}`]);
  });
});
