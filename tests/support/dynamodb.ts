import { randomBytes } from 'node:crypto';
import {
  type AttributeDefinition,
  CreateTableCommand,
  DeleteTableCommand,
  DynamoDBClient,
  type KeySchemaElement,
} from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { TABLE_KEYS } from '#adapters/dynamodb/table-keys';

type TableName = keyof typeof TABLE_KEYS;
interface Keys {
  readonly hash: string;
  readonly range?: string;
}
interface Index extends Keys {
  readonly projects?: readonly string[];
}

export interface TestTables {
  readonly client: DynamoDBDocumentClient;
  readonly tables: Readonly<Record<TableName, string>>;
  remove(): Promise<void>;
}

/** Fresh tables under names of their own, made from the keys that the adapters rely on. */
export async function createTestTables(): Promise<TestTables> {
  const client = new DynamoDBClient();
  const suffix = randomBytes(6).toString('hex');
  const names = Object.keys(TABLE_KEYS) as TableName[];
  const tables = Object.fromEntries(names.map((name) => [name, `test-${suffix}-${name}`])) as Record<TableName, string>;
  await Promise.all(names.map((name) => client.send(createTable(tables[name], TABLE_KEYS[name]))));

  return {
    client: DynamoDBDocumentClient.from(client),
    tables,
    remove: async () => {
      await Promise.all(names.map((name) => client.send(new DeleteTableCommand({ TableName: tables[name] }))));
      client.destroy();
    },
  };
}

function createTable(
  tableName: string,
  keys: Keys & { readonly indexes: Readonly<Record<string, Index>> },
): CreateTableCommand {
  const indexes = Object.entries(keys.indexes);
  const attributes = new Set(
    [keys, ...indexes.map(([, index]) => index)].flatMap(({ hash, range }) => [hash, ...(range ? [range] : [])]),
  );
  return new CreateTableCommand({
    TableName: tableName,
    BillingMode: 'PAY_PER_REQUEST',
    AttributeDefinitions: [...attributes].map((name): AttributeDefinition => ({
      AttributeName: name,
      AttributeType: name.endsWith('EpochSeconds') ? 'N' : 'S',
    })),
    KeySchema: keySchema(keys),
    ...(indexes.length > 0 && {
      GlobalSecondaryIndexes: indexes.map(([name, index]) => ({
        IndexName: name,
        KeySchema: keySchema(index),
        Projection: index.projects
          ? { ProjectionType: 'INCLUDE' as const, NonKeyAttributes: [...index.projects] }
          : { ProjectionType: 'ALL' as const },
      })),
    }),
  });
}

const keySchema = ({ hash, range }: Keys): KeySchemaElement[] => [
  { AttributeName: hash, KeyType: 'HASH' },
  ...(range ? [{ AttributeName: range, KeyType: 'RANGE' as const }] : []),
];
