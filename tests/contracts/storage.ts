import { PutCommand } from '@aws-sdk/lib-dynamodb';
import { ItemCorruptError, StorageUnavailableError } from '#adapters/dynamodb/errors';
import { createTestTables, type TestTables } from '../support/dynamodb.ts';

type TableName = keyof TestTables['tables'];

/** The tables of one test file, made when they are first needed. */
export function createStorage() {
  let made: Promise<TestTables> | undefined;
  const open = () => (made ??= createTestTables());
  return {
    open,
    /** Stores an item as it is, past the adapter. */
    async put(table: TableName, item: Record<string, unknown>): Promise<void> {
      const { client, tables } = await open();
      await client.send(new PutCommand({ TableName: tables[table], Item: item }));
    },
    close: async () => (await made)?.remove(),
  };
}

/** The error that reading a corrupt item throws, or a failure when it doesn't. */
export async function corruption(reading: Promise<unknown>): Promise<{ readonly code: string; readonly told: string }> {
  const error = await reading.then(
    () => new Error('The item was read.'),
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof ItemCorruptError)) throw error;
  return { code: error.code, told: `${error.message} ${String(error.cause)}` };
}

/** The error that an unreachable table leads to. */
export async function outage(work: Promise<unknown>): Promise<Pick<StorageUnavailableError, 'code' | 'retryable'>> {
  const error = await work.then(
    () => new Error('It worked.'),
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof StorageUnavailableError)) throw error;
  return { code: error.code, retryable: error.retryable };
}
