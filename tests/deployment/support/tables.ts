/** A table's or an index' key, as CloudFormation writes it. */
export const keySchema = (hash: string, range: string | undefined) => [
  { AttributeName: hash, KeyType: 'HASH' },
  ...(range ? [{ AttributeName: range, KeyType: 'RANGE' }] : []),
];

/** What a table's indexes are called, keyed by and hold. */
export function indexesOf(table: Readonly<Record<string, unknown>>) {
  const indexes = (table['GlobalSecondaryIndexes'] ?? []) as Readonly<
    Record<'IndexName' | 'KeySchema' | 'Projection', unknown>
  >[];
  return indexes.map(({ IndexName, KeySchema, Projection }) => ({ IndexName, KeySchema, Projection }));
}
