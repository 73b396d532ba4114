import { inParallel } from '../../scripts/shared/in-parallel.ts';

/** Enough to keep a database on the same machine busy, and few enough for the SDK's connection pool. */
const ROWS_AT_ONCE = 16;

/** Asks or tells the database something for each row; the results keep the rows' order. */
export const forEachRow = <Row, Result>(rows: readonly Row[], work: (row: Row) => Promise<Result>): Promise<Result[]> =>
  inParallel(ROWS_AT_ONCE, rows, work);
