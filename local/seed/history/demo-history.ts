import { importBucket, byBucket } from '#adapters/s3/history/import-bucket';
import type { PlainDate } from '#business/dates';
import type { Purchase } from '#business/history/index';
import { checkShop } from '../check/check-shop.ts';
import { forEachRow } from '../for-each-row.ts';
import { readShopFolder } from '../read/read-shop-folder.ts';
import { DEMO_SHOP_FOLDER } from '../seed-demo-shop.ts';
import type { ShopRows } from '../shop-rows.ts';
import { assortmentOf, makePurchases } from './make-purchases.ts';
import { nameAt, NAME_COUNT } from './names.ts';
import type { OpenHistory } from './open-history.ts';
import { createRandom } from './random.ts';

/** Customers beside those whom the demo shop knows: for what many of them do, nobody signs in as one. */
const OTHERS = 300;
const YEARS = 3;
const MS_A_YEAR = 365 * 86_400_000;

/** Whether somebody is a customer by now: who was erased isn't. */
export type IsCustomer = (customerId: string) => Promise<boolean>;

/**
 * The demo shop's history: the orders of its customers, and what others bought in three years.
 *
 * @param today the day that the demo's dates are counted from
 */
export async function demoPurchases(today: PlainDate, isCustomer: IsCustomer): Promise<readonly Purchase[]> {
  const { rows } = checkShop(await readShopFolder(DEMO_SHOP_FOLDER), today, new Map());
  const until = Date.parse(`${today}T00:00:00Z`);
  const period = { from: until - YEARS * MS_A_YEAR, until };
  const assortment = assortmentOf(rows.products);
  const others = Array.from({ length: OTHERS }, (_, index) => {
    const buyer = { ...nameAt((index * 7919) % NAME_COUNT), customerId: `H-${index + 1}` };
    return makePurchases(createRandom(index + 1), buyer, assortment, period);
  });
  const customers = await forEachRow(rows.customers, async (row) => ((await isCustomer(row.customerId)) ? [row] : []));
  return [...ordersOf({ ...rows, customers: customers.flat() }), ...others.flat()];
}

function ordersOf({ customers, orders }: ShopRows): Purchase[] {
  const byId = new Map(customers.map((customer) => [customer.customerId, customer]));
  return orders.flatMap(({ status, customerId, orderNumber, currency, lines, placedAtIso }) => {
    const customer = byId.get(customerId);
    if (!customer || status === 'cancelled' || status === 'returned') return [];
    const { firstName, lastName } = customer;
    const purchaseId = `O-${orderNumber}`;
    const purchasedAt = new Date(placedAtIso).toISOString();
    return [{ purchaseId, customerId, firstName, lastName, orderNumber, lines, currency, purchasedAt }];
  });
}

/** Puts the demo shop's history in; what else is there stays. @returns how many purchases the demo's are */
export async function seedDemoHistory(
  { writer, buckets }: OpenHistory,
  today: PlainDate,
  isCustomer: IsCustomer,
): Promise<number> {
  const purchases = await demoPurchases(today, isCustomer);
  for (const [bucket, ofBucket] of byBucket(purchases, buckets)) await importBucket(writer, bucket, ofBucket);
  return purchases.length;
}
