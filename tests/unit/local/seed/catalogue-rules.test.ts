import { describe, expect, it } from '@jest/globals';
import { loadShop } from '../../../../local/seed/index.ts';
import { aProduct, aShop, inMemoryStores } from './shop-builders.ts';

const { stockOnHand: _, ...LISTING } = aProduct();
const WARRANTY = { ...LISTING, sku: 'COVER', name: 'Cover', kind: 'warranty', coverMonths: 24 };
const SALE = {
  code: 'SPRING',
  name: 'Spring sale',
  skus: ['LAMP'],
  percentOff: 20,
  startsAt: 'today-1T09:00[America/New_York]',
  endsAt: 'today+1T00:00[America/New_York]',
};

async function load(changes: Parameters<typeof aShop>[0]) {
  const { stores, saved } = inMemoryStores();
  const { refused } = await loadShop(aShop(changes), stores, { today: '2026-03-09' });
  return { saved, refused: refused.map(({ file, row, reason }) => `${file} ${row}: ${reason}`) };
}

describe('a product that is refused', () => {
  it.each([
    ['related to an unknown one', { relations: { bundles: ['SHADE'] } }, 'SHADE is no product of products.json'],
    ['related to itself', { relations: { upgrades: ['LAMP'] } }, 'LAMP is related to itself'],
    ['cheaper than it costs', { priceMinor: 1899 }, 'costMinor (1900) is above priceMinor (1899)'],
    [
      'whose lowest price is above its price',
      { lowestPrice30DaysMinor: 4901 },
      'lowestPrice30DaysMinor (4901) is above priceMinor (4900)',
    ],
    ['with more reserved than there is', { stockReserved: 13 }, 'stockReserved (13) is above stockOnHand (12)'],
    ['stocked on no day', { stockedSince: '2026-02-30' }, '2026-02-30 is no day of the calendar'],
    ['of goods without a stock', { stockOnHand: undefined }, '"stockOnHand" is missing'],
    [
      'of goods with an appointment',
      { appointmentMinutes: 30 },
      expect.stringContaining('"appointmentMinutes" can\'t stand'),
    ],
  ])('is one %s', async (_case, changes, reason) => {
    const product = JSON.parse(JSON.stringify(aProduct(changes))) as object;

    const { refused } = await load({ products: [product] });

    const told = typeof reason === 'string' ? `products.json product LAMP: ${reason}` : reason;
    expect(refused).toEqual([told]);
  });

  it.each([
    [
      'of services with a stock',
      { ...WARRANTY, stockOnHand: 3 },
      '"stockOnHand" can\'t stand in a row of this status or kind',
    ],
    ['that never recurs', { ...LISTING, kind: 'subscription' }, '"everyMonths" is missing'],
    [
      'that delivers what nobody knows',
      { ...LISTING, kind: 'subscription', everyMonths: 1, delivers: 'BULBS' },
      'BULBS is no product of products.json',
    ],
    ['that is booked for no time', { ...LISTING, kind: 'installation' }, '"appointmentMinutes" is missing'],
  ])('is a service %s', async (_case, product, reason) => {
    const { refused } = await load({ products: [product] });

    expect(refused.map((line) => line.replace(/^.*?: /, ''))).toEqual([reason]);
  });
});

it('stores a product with what its row leaves out', async () => {
  const { saved, refused } = await load({ products: [aProduct({ relations: { services: ['COVER'] } }), WARRANTY] });

  expect(refused).toEqual([]);
  expect(saved.products).toEqual([
    expect.objectContaining({
      kind: 'goods',
      stockOnHand: 12,
      stockReserved: 0,
      lowestPrice30DaysMinor: 4900,
      earlierPrices: [],
      aliases: [],
      relations: { complements: [], upgrades: [], bundles: [], services: ['COVER'] },
    }),
    expect.not.objectContaining({ stockReserved: expect.anything() }),
  ]);
});

describe('a sale', () => {
  it('is stored with its moments on the calendar, nothing sold yet, for everybody', async () => {
    const { saved } = await load({ promotions: [SALE] });

    expect(saved.promotions).toEqual([
      {
        ...SALE,
        startsAt: '2026-03-08T09:00[America/New_York]',
        endsAt: '2026-03-10T00:00[America/New_York]',
        categories: [],
        unitsSold: 0,
        membersOnly: false,
      },
    ]);
  });

  it.each([
    ['it sells what nobody knows', { skus: ['SHADE'] }, 'SHADE is not in products.json, or is refused there'],
    ['it sells nothing', { skus: [] }, expect.stringContaining('nothing is on sale')],
    ['it ends when it starts', { endsAt: SALE.startsAt }, expect.stringContaining('is not after startsAt')],
    ['its clock is nowhere', { startsAt: '2026-03-09T09:00[Mars/North]' }, expect.stringContaining('is no moment')],
    ['it takes everything off', { percentOff: 100 }, expect.stringContaining('"percentOff" doesn\'t fit')],
  ])('is refused when %s', async (_case, changes, reason) => {
    const { refused } = await load({ promotions: [{ ...SALE, ...changes }] });

    expect(refused).toEqual([typeof reason === 'string' ? `promotions.json promotion SPRING: ${reason}` : reason]);
  });
});
