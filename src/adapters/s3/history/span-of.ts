import type { FileMetaData, RowGroup } from 'hyparquet';
import type { HistoryRow } from './history-row.ts';

/** What is wanted of a file. */
export interface Wanted {
  readonly nameKey: string;
  /** Absent: everybody of that name. */
  readonly customerId?: string;
}

/** A stretch of a file: its bytes and its rows, each from the first to before the last. */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly rowStart: number;
  readonly rowEnd: number;
}

/**
 * Where in a file everything is that may be wanted: row groups that follow each other, since rows are sorted.
 *
 * @param wanted absent: everything
 * @returns undefined when nothing of the file can be wanted
 */
export function spanOf({ row_groups: groups }: FileMetaData, wanted?: Wanted): Span | undefined {
  let rows = 0;
  const spans = groups.map((group) => {
    const rowStart = rows;
    rows += Number(group.num_rows);
    return { ...bytesOf(group), rowStart, rowEnd: rows };
  });
  const held = spans.filter((_, index) => mayHold(groups[index] as RowGroup, wanted));
  const [first, last] = [held[0], held.at(-1)];
  return first && last && { start: first.start, end: last.end, rowStart: first.rowStart, rowEnd: last.rowEnd };
}

const mayHold = (group: RowGroup, wanted: Wanted | undefined): boolean =>
  wanted === undefined ||
  (isWithin(group, 'name_key', wanted.nameKey) &&
    (wanted.customerId === undefined || isWithin(group, 'customer_id', wanted.customerId)));

function isWithin(group: RowGroup, column: keyof HistoryRow, value: string): boolean {
  const { min_value: least, max_value: greatest } = chunkOf(group, column)?.statistics ?? {};
  if (typeof least !== 'string' || typeof greatest !== 'string') return true;
  return compareBytes(least, value) <= 0 && compareBytes(value, greatest) <= 0;
}

/** Parquet's order of texts, which isn't JavaScript's beyond the letters of most languages. */
const compareBytes = (a: string, b: string): number => Buffer.compare(Buffer.from(a), Buffer.from(b));

const chunkOf = ({ columns }: RowGroup, name: string) =>
  columns.map(({ meta_data: chunk }) => chunk).find((chunk) => chunk?.path_in_schema[0] === name);

function bytesOf({ columns }: RowGroup): Pick<Span, 'start' | 'end'> {
  const chunks = columns.flatMap(({ meta_data: chunk }) => {
    if (!chunk) return [];
    const start = Number(chunk.dictionary_page_offset ?? chunk.data_page_offset);
    return [{ start, end: start + Number(chunk.total_compressed_size) }];
  });
  return { start: Math.min(...chunks.map(({ start }) => start)), end: Math.max(...chunks.map(({ end }) => end)) };
}
