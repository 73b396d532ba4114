import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { loadShop, SAMPLES } from '../../../../local/seed/index.ts';
import { inMemoryStores } from './shop-builders.ts';

const SEED = join(import.meta.dirname, '../../../../local/seed');

describe('the README', () => {
  const text = readFileSync(join(SEED, 'README.md'), 'utf8');

  it.each(SAMPLES)('lists order $orderNumber as it is', ({ orderNumber, email, status, label }) => {
    expect(text).toContain(`| ${orderNumber} | ${email} | ${status} | ${label} |`);
  });
});

describe('the example folder', () => {
  it('passes the loader without a warning', async () => {
    const report = await loadShop(join(SEED, 'example'), inMemoryStores().stores, { today: '2026-03-09' });

    expect(report).toEqual({
      loaded: { customers: 2, products: 2, orders: 3, promotions: 0, leads: 0 },
      refused: [],
      warnings: [],
    });
  });
});
