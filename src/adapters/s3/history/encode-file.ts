import { parquetWriteBuffer } from 'hyparquet-writer';
import { COLUMN_NAMES, COLUMNS } from './columns.ts';
import { compareRows, type HistoryRow } from './history-row.ts';
import { ROWS_IN_A_GROUP } from './layout.ts';

/** Longer than most names: a bound that is cut off keeps more groups in question, and loses none. */
const BYTES_OF_A_BOUND = 48;

/**
 * Rows as a Parquet file, sorted and in row groups with the least and greatest value of each column.
 *
 * There are no page indexes: a group's column is one page, so that they would repeat what the group's bounds say.
 */
export function encodeFile(rows: readonly HistoryRow[], rowsInAGroup = ROWS_IN_A_GROUP): Uint8Array<ArrayBuffer> {
  const sorted = rows.toSorted(compareRows);
  const columnData = COLUMN_NAMES.map((name) => ({
    name,
    data: sorted.map((row) => row[name]),
    type: COLUMNS[name].parquet,
    nullable: false,
    offsetIndex: false,
  }));
  const options = { rowGroupSize: rowsInAGroup, statisticsTruncateLength: BYTES_OF_A_BOUND };
  return new Uint8Array(parquetWriteBuffer({ columnData, ...options, createdBy: 'smart-commerce' }));
}
