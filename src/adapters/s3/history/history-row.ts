import { personNameKey, type Purchase } from '#business/history/index';

/** A line of a purchase as a row of the table; names are those of its columns. */
export interface HistoryRow {
  readonly name_key: string;
  readonly customer_id: string;
  readonly purchased_at: Date;
  readonly purchase_id: string;
  readonly line: number;
  readonly order_number: string;
  readonly first_name: string;
  readonly last_name: string;
  readonly sku: string;
  readonly product_name: string;
  readonly category: string;
  readonly quantity: number;
  readonly unit_price_minor: bigint;
  readonly currency: string;
}

export const toRows = (purchase: Purchase): HistoryRow[] =>
  purchase.lines.map((line, index) => ({
    name_key: personNameKey(purchase),
    customer_id: purchase.customerId,
    purchased_at: new Date(purchase.purchasedAt),
    purchase_id: purchase.purchaseId,
    line: index + 1,
    order_number: purchase.orderNumber,
    first_name: purchase.firstName,
    last_name: purchase.lastName,
    sku: line.sku,
    product_name: line.name,
    category: line.category,
    quantity: line.quantity,
    unit_price_minor: BigInt(line.unitPriceMinor),
    currency: purchase.currency,
  }));

/** The purchases that rows are of, in the rows' order; a row that is there twice counts once. */
export function toPurchases(rows: readonly HistoryRow[]): Purchase[] {
  const byId = Map.groupBy(rows, ({ purchase_id: id }) => id);
  return [...byId.values()].map((of) => {
    const lines = new Map(of.toSorted((a, b) => a.line - b.line).map((row) => [row.line, row]));
    const [first] = of as [HistoryRow, ...HistoryRow[]];
    return {
      purchaseId: first.purchase_id,
      customerId: first.customer_id,
      firstName: first.first_name,
      lastName: first.last_name,
      orderNumber: first.order_number,
      lines: [...lines.values()].map(toLine),
      currency: first.currency,
      purchasedAt: first.purchased_at.toISOString(),
    };
  });
}

const toLine = (row: HistoryRow): Purchase['lines'][number] => ({
  sku: row.sku,
  name: row.product_name,
  category: row.category,
  quantity: row.quantity,
  unitPriceMinor: Number(row.unit_price_minor),
});

/** By name, then customer, then time: whoever is looked up stands in one place. */
export function compareRows(a: HistoryRow, b: HistoryRow): number {
  return (
    compare(a.name_key, b.name_key) ||
    compare(a.customer_id, b.customer_id) ||
    a.purchased_at.getTime() - b.purchased_at.getTime() ||
    compare(a.purchase_id, b.purchase_id) ||
    a.line - b.line
  );
}

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
