import type { Tombstones } from '#business/privacy/index';
import { normalised } from './check/customer-rules.ts';
import { forEachRow } from './for-each-row.ts';
import type { CustomerRow, Finding, OrderRow, ShopFile } from './shop-rows.ts';

interface Contacts {
  readonly email?: string | undefined;
  readonly phone?: string | undefined;
}

/** Since when the person of a row is forgotten: by the address, or by the number where there is no address. */
export async function erasedAt({ email, phone }: Contacts, tombstones: Tombstones): Promise<number | undefined> {
  if (email !== undefined) return tombstones.erasedAt('email', normalised(email));
  return phone === undefined ? undefined : tombstones.erasedAt('sms', phone);
}

/** What the report says of a row of somebody who was erased, without a contact. */
export const erasedFinding = (file: ShopFile, row: string, reason: string): Finding => ({ file, row, reason });

interface Parted<Row> {
  readonly rows: readonly Row[];
  readonly leftOut: readonly Finding[];
}

/**
 * Leaves out the customers who were erased. Whoever became one again, as `memberSince` says, is one: the shop needs them
 * for what they buy.
 */
export async function withoutErasedCustomers(
  rows: readonly CustomerRow[],
  tombstones: Tombstones,
): Promise<Parted<CustomerRow>> {
  return part(rows, async ({ email, memberSince, customerId }) => {
    const at = await erasedAt({ email }, tombstones);
    const isErased = at !== undefined && memberSince <= isoOf(at).slice(0, 10);
    return isErased ? erasedFinding('customers.json', `customer ${customerId}`, NO_CUSTOMER) : undefined;
  });
}

/** Leaves out the orders from before their customer was erased, and those of customers who are left out. */
export async function withoutErasedOrders(
  rows: readonly OrderRow[],
  customers: readonly CustomerRow[],
  tombstones: Tombstones,
): Promise<Parted<OrderRow>> {
  const emails = new Map(customers.map(({ customerId, email }) => [customerId, email]));
  return part(rows, async ({ email, placedAtIso, customerId, orderNumber }) => {
    const own = emails.get(customerId);
    const at = own === undefined ? undefined : await latest([own, email], tombstones);
    const isErased = own === undefined || (at !== undefined && Date.parse(placedAtIso) <= at * 1000);
    return isErased ? erasedFinding('orders.json', `order ${orderNumber}`, NO_ORDER) : undefined;
  });
}

const NO_CUSTOMER = 'this person has asked to be forgotten, and is no customer since: left out';
const NO_ORDER = 'this person has asked to be forgotten after it: left out';

const isoOf = (epochSeconds: number): string => new Date(epochSeconds * 1000).toISOString();

async function latest(emails: readonly string[], tombstones: Tombstones): Promise<number | undefined> {
  const all = await Promise.all([...new Set(emails)].map((email) => erasedAt({ email }, tombstones)));
  const times = all.filter((at) => at !== undefined);
  return times.length === 0 ? undefined : Math.max(...times);
}

async function part<Row>(
  rows: readonly Row[],
  findingOf: (row: Row) => Promise<Finding | undefined>,
): Promise<Parted<Row>> {
  const judged = await forEachRow(rows, async (row) => ({ row, finding: await findingOf(row) }));
  return {
    rows: judged.flatMap(({ row, finding }) => (finding ? [] : [row])),
    leftOut: judged.flatMap(({ finding }) => finding ?? []),
  };
}
