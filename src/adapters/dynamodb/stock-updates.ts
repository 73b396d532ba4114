import type { ReservedLine } from '#business/point-of-sale/index';

/** One product's stock within a transaction; `stockAvailable` is on hand less reserved, kept by every change. */
const update = (TableName: string, { sku, quantity }: ReservedLine, UpdateExpression: string, enough: string) => ({
  Update: {
    TableName,
    Key: { sku },
    UpdateExpression,
    ConditionExpression: enough,
    ExpressionAttributeValues: { ':units': quantity },
  },
});

/** Holds units back, as long as so many are left. */
export const holdBack = (table: string, line: ReservedLine) =>
  update(
    table,
    line,
    'SET stockReserved = stockReserved + :units, stockAvailable = stockAvailable - :units',
    'stockAvailable >= :units',
  );

/** Gives held units back. */
export const letGo = (table: string, line: ReservedLine) =>
  update(
    table,
    line,
    'SET stockReserved = stockReserved - :units, stockAvailable = stockAvailable + :units',
    'stockReserved >= :units',
  );

/** Takes held units out of the warehouse: what is left for others stays the same. */
export const takeOut = (table: string, line: ReservedLine) =>
  update(
    table,
    line,
    'SET stockReserved = stockReserved - :units, stockOnHand = stockOnHand - :units',
    'stockReserved >= :units AND stockOnHand >= :units',
  );
