import type { BasicType } from 'hyparquet-writer';
import type { HistoryRow } from './history-row.ts';

interface Column {
  readonly parquet: BasicType;
  /** As Glue calls the type. */
  readonly glue: 'string' | 'int' | 'bigint' | 'timestamp';
}

const TEXT: Column = { parquet: 'STRING', glue: 'string' };

/** The table's columns in their order; the Glue table in resources/history.yml says what each means. */
export const COLUMNS = {
  name_key: TEXT,
  customer_id: TEXT,
  purchased_at: { parquet: 'TIMESTAMP', glue: 'timestamp' },
  purchase_id: TEXT,
  line: { parquet: 'INT32', glue: 'int' },
  order_number: TEXT,
  first_name: TEXT,
  last_name: TEXT,
  sku: TEXT,
  product_name: TEXT,
  category: TEXT,
  quantity: { parquet: 'INT32', glue: 'int' },
  unit_price_minor: { parquet: 'INT64', glue: 'bigint' },
  currency: TEXT,
} as const satisfies Readonly<Record<keyof HistoryRow, Column>>;

export const COLUMN_NAMES = Object.keys(COLUMNS) as (keyof HistoryRow)[];
