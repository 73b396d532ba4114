import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { readPartners } from '../../../../local/seed/partners/read-partners.ts';
import { DEMO_PARTNERS } from '../../../../local/seed/partners/seed-demo-partners.ts';
import { CHARACTERS } from '../../../../local/stack/buyers/characters.ts';
import { aContract } from '../../../support/exchange-world/samples.ts';

let folder: string;
beforeAll(async () => void (folder = await mkdtemp(join(tmpdir(), 'partners-'))));
afterAll(() => rm(folder, { recursive: true }));

async function flawsOf(...rows: readonly unknown[]): Promise<string> {
  const file = join(folder, 'partners.json');
  await writeFile(file, JSON.stringify(rows));
  const read = await readPartners(file);
  return read.ok ? '' : read.flaws.join(' ');
}

it('reads contracts, and refuses what no contract may be', async () => {
  expect(await flawsOf(aContract())).toBe('');
  expect(await flawsOf(aContract(), aContract())).toBe('techdeals is there twice.');
  expect(await flawsOf(aContract({ currency: 'EUR' }))).toBe('techdeals has to be in USD.');
  expect(await flawsOf(aContract({ endpoint: 'http://techdeals.example' }))).toMatch('https://');
  expect(await flawsOf(aContract({ endpoint: 'sandbox:techdeals' }))).toMatch('https://');
  expect(await flawsOf(aContract({ mostPerDay: 9, mostPerMonth: 8 }))).toMatch('more in a day');
  expect(await flawsOf({ ...aContract(), package: 'Everything' })).toMatch('techdeals: package');
});

it('has a contract in the demo for each buyer of the sandbox, and only the honest ones are active', async () => {
  const read = await readPartners(DEMO_PARTNERS, 'http://127.0.0.1:8026');
  if (!read.ok) throw new Error(read.flaws.join(' '));

  expect(read.contracts.map(({ partnerId }) => partnerId).sort()).toEqual(Object.keys(CHARACTERS).sort());
  expect(read.contracts.filter(({ isActive }) => isActive).map(({ name }) => name)).toEqual([
    'TechDeals',
    'HomeHub',
    'SportLine',
    'PrimeCircle',
  ]);
});
