import type { ProductRepository } from '#business/catalog/index';
import type { CustomerRepository, HashContact } from '#business/customers/index';
import type { PlainDate } from '#business/dates';
import type { CapturePorts } from '#business/leads/index';
import type { OrderRepository } from '#business/orders/index';
import type { Tombstones } from '#business/privacy/index';
import type { PromotionRepository } from '#business/promotions/index';
import { type CheckedShop, checkShop } from './check/check-shop.ts';
import type { TakenEmails } from './check/customer-rules.ts';
import { captureLeads } from './capture-leads.ts';
import { withoutErasedCustomers, withoutErasedOrders } from './erased.ts';
import { forEachRow } from './for-each-row.ts';
import type { ConsentImportPorts } from './import-consents.ts';
import { readShopFolder, shopFromRows } from './read/read-shop-folder.ts';
import type { Finding, RawShop } from './shop-rows.ts';
import { readHeldEmails, saveCustomers } from './store-customers.ts';
import { toOrder } from './to-order.ts';
import { toProduct } from './to-product.ts';
import { toPromotion } from './to-promotion.ts';

/** Where a shop is loaded into. */
export interface ShopStores {
  readonly customers: CustomerRepository;
  readonly products: ProductRepository;
  readonly orders: OrderRepository;
  readonly promotions: Pick<PromotionRepository, 'save'>;
  readonly leads: CapturePorts;
  readonly hashContact: HashContact;
  readonly consents: ConsentImportPorts;
  /** Who was erased isn't brought back: their rows are left out, with a warning. */
  readonly tombstones: Tombstones;
}

interface LoadOptions {
  /** What "today" in the rows' dates stands for. */
  readonly today: PlainDate;
  /** Loads the good rows when some are bad; otherwise one bad row keeps everything out. */
  readonly skipBad?: boolean;
}

export interface LoadReport {
  /** How many rows were written. */
  readonly loaded: {
    readonly customers: number;
    readonly products: number;
    readonly orders: number;
    readonly promotions: number;
    /** Captures, of which one person may have several. */
    readonly leads: number;
  };
  readonly refused: readonly Finding[];
  readonly warnings: readonly Finding[];
}

const NOTHING = { customers: 0, products: 0, orders: 0, promotions: 0, leads: 0 } as const;

/**
 * Checks a shop's customers, products, orders and sales, and stores them; rows of the same key are replaced.
 *
 * A file that can't be read, and without `skipBad` any bad row, keeps everything out. The one exception: an address
 * that another customer claims in the database without holding it in its profile shows only when it is written.
 *
 * @param shop a folder with customers.json, products.json, orders.json and perhaps promotions.json and leads.json, or their rows
 * @param openStores the stores, or what opens them once the rows have passed: bad rows are told without a database
 * @throws StorageUnavailableError when a table can't be reached
 */
export async function loadShop(
  shop: string | RawShop,
  openStores: ShopStores | (() => Promise<ShopStores>),
  options: LoadOptions,
): Promise<LoadReport> {
  const source = typeof shop === 'string' ? await readShopFolder(shop) : shopFromRows(shop);
  if (source.unreadable.length > 0) return { loaded: NOTHING, refused: source.unreadable, warnings: [] };

  const check = (taken: TakenEmails) => checkShop(source, options.today, taken);
  const isStopped = ({ refused }: CheckedShop) => refused.length > 0 && options.skipBad !== true;

  const onPaper = check(new Map());
  if (isStopped(onPaper)) return report(onPaper, NOTHING);

  const stores = typeof openStores === 'function' ? await openStores() : openStores;
  const held = await readHeldEmails(onPaper.rows.customers, stores);
  const checked = check(held);
  if (isStopped(checked)) return report(checked, NOTHING);

  const known = await withoutErasedCustomers(checked.rows.customers, stores.tombstones);
  const { claimed, erased } = await saveCustomers(known.rows, stores, Date.parse(options.today) / 1000);
  const stored = check(new Map([...held, ...claimed]));
  const customers = known.rows.length - claimed.size;
  if (isStopped(stored)) return report(stored, { ...NOTHING, customers });

  const { products, promotions, leads } = stored.rows;
  const { rows: orders, leftOut: oldOrders } = await withoutErasedOrders(
    stored.rows.orders,
    known.rows,
    stores.tombstones,
  );
  await forEachRow(products, (product) => stores.products.save(toProduct(product)));
  await forEachRow(promotions, (promotion) => stores.promotions.save(toPromotion(promotion)));
  await forEachRow(orders, (order) => stores.orders.save(toOrder(order, stores.hashContact)));
  const leftOut = await captureLeads(leads, stores.leads, stores.tombstones);
  const counts = {
    ...{ products: products.length, orders: orders.length },
    ...{ promotions: promotions.length, leads: leads.length - leftOut.length },
  };
  const warnings = [...stored.warnings, ...known.leftOut, ...erased, ...oldOrders, ...leftOut];
  return report({ ...stored, warnings }, { customers, ...counts });
}

const report = ({ refused, warnings }: CheckedShop, loaded: LoadReport['loaded']): LoadReport => ({
  loaded,
  refused,
  warnings,
});
