import { CUSTOMER_TIERS } from '#business/customers/index';
import { createPricer, type PricedItem, RELATIONS } from '#business/pricing/index';
import { measure, row, verdict } from './measure.ts';

const PRODUCTS = 10_000;
const RUNS = 60;
/** For prices and recommendations together; prices alone have to leave room. */
const MOST_CPU_MS = 10;

/** A catalogue in which every rule finds something, the same in each run. */
const catalogue: readonly PricedItem[] = Array.from({ length: PRODUCTS }, (_, index) => ({
  sku: `SKU-${index}`,
  category: index % 3 === 0 ? 'Electronics' : 'Home',
  relation: RELATIONS[index % RELATIONS.length] ?? 'unrelated',
  currency: 'USD',
  priceMinor: 500 + ((index * 7919) % 150_000),
  costMinor: 200 + ((index * 7919) % 150_000) / 2,
  lowestPrice30DaysMinor: 450 + ((index * 7919) % 150_000),
  stockedSince: `202${index % 7}-0${1 + (index % 9)}-11`,
  quantity: 1,
})).map((item) => ({ ...item, costMinor: Math.floor(item.costMinor) }));

const customers = CUSTOMER_TIERS.map((tier) => ({
  isVerified: true,
  tier,
  lifetimeValueMinor: 3_000_00,
  consentsToPersonalPrices: true,
}));
const context = {
  today: '2026-03-09',
  promotions: [
    { code: 'SPRING', off: 1_000, categories: ['Home'], isMembersOnly: false },
    { code: 'FLASH', off: 3_000, skus: catalogue.slice(0, 100).map(({ sku }) => sku), isMembersOnly: true },
  ],
  openProblem: true,
  budgetMinor: 50_00,
  addedToOrder: true,
};

/** Prices all of a large catalogue for one customer, beside reading it once. */
export async function benchPriceProducts(): Promise<void> {
  const sums: number[] = [];
  const floor = await measure(
    Array.from({ length: RUNS }, () => () => Promise.resolve(sums.push(total(catalogue.map(listPrice))))),
  );
  const priced = await measure(
    Array.from({ length: RUNS }, (_, run) => () => {
      const pricer = createPricer(customers[run % customers.length], context);
      return Promise.resolve(sums.push(total(catalogue.map((item) => pricer.price(item).unitPriceMinor))));
    }),
  );

  console.log(`\nprice ${PRODUCTS.toLocaleString('en-US')} products`);
  console.table({ 'reading the list prices (floor)': row(floor, floor), 'price 10,000 products': row(priced, floor) });
  console.log(verdict(priced.cpu < MOST_CPU_MS, `${MOST_CPU_MS} ms CPU together with recommending`));
}

const listPrice = ({ priceMinor }: PricedItem): number => priceMinor;
const total = (amounts: readonly number[]): number => amounts.reduce((sum, amount) => sum + amount, 0);
