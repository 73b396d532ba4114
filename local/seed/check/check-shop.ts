import type { PlainDate } from '#business/dates';
import type { ShopSource } from '../read/read-shop-folder.ts';
import { resolveDates } from '../read/relative-dates.ts';
import type { Finding, Flaw, ShopFile, ShopRows } from '../shop-rows.ts';
import { customerRules, type TakenEmails } from './customer-rules.ts';
import { leadRules } from './lead-rules.ts';
import { orderRules, unknownSkus } from './order-rules.ts';
import { productRules } from './product-rules.ts';
import { promotionRules } from './promotion-rules.ts';
import type { Rule } from './rule.ts';
import { ROW_NAMES, shapeFlaws } from './shape.ts';

export interface CheckedShop {
  /** The rows that can be loaded. */
  readonly rows: ShopRows;
  /** Why the others can't, one finding per flaw. */
  readonly refused: readonly Finding[];
  /** About rows that can be loaded all the same. */
  readonly warnings: readonly Finding[];
}

/**
 * Judges every row of a shop: first its shape, then, if that is right, the rules that a schema can't say.
 *
 * Customers come first, since an order whose customer is refused is refused with it.
 *
 * @param today what "today" in the rows' dates stands for
 * @param taken addresses that other customers hold in the database
 */
export function checkShop(source: ShopSource, today: PlainDate, taken: TakenEmails): CheckedShop {
  const refused: Finding[] = [];
  const warnings: Finding[] = [];

  function accept<Row>(file: ShopFile, rules: readonly Rule<Row>[], doubts: readonly Rule<Row>[] = []): Row[] {
    return source.rows[file].flatMap((raw, index) => {
      const found = (flaws: readonly Flaw[]) => flaws.map((flaw) => locate(source, file, index, flaw));
      const shape = shapeFlaws(file, raw);
      const row = resolveDates(raw, today) as Row;
      const flaws = shape.length > 0 ? shape : rules.flatMap((rule) => rule(row));
      refused.push(...found(flaws));
      if (flaws.length > 0) return [];
      warnings.push(...found(doubts.flatMap((doubt) => doubt(row))));
      return [row];
    });
  }

  const customers = accept('customers.json', customerRules(taken));
  const products = accept('products.json', productRules(source.rows['products.json']));
  const orders = accept('orders.json', orderRules(customers), [unknownSkus(products)]);
  const promotions = accept('promotions.json', promotionRules(products));
  const leads = accept('leads.json', leadRules(customers));
  return { rows: { customers, products, orders, promotions, leads }, refused, warnings };
}

const KEYS = {
  'customers.json': 'customerId',
  'products.json': 'sku',
  'orders.json': 'orderNumber',
  'promotions.json': 'code',
  'leads.json': 'captureId',
} as const;

function locate(source: ShopSource, file: ShopFile, index: number, { member, reason }: Flaw): Finding {
  const line = source.lineOf(file, `/${index}${member}`) ?? source.lineOf(file, `/${index}`);
  const key = (source.rows[file][index] as Record<string, unknown> | null)?.[KEYS[file]];
  const row = typeof key === 'string' && key !== '' ? `${ROW_NAMES[file]} ${key}` : `row ${index + 1}`;
  return { file, index, row, reason, ...(line !== undefined && { line }) };
}
