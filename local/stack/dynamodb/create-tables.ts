import {
  CreateTableCommand,
  type DynamoDBClient,
  ResourceInUseException,
  UpdateTimeToLiveCommand,
} from '@aws-sdk/client-dynamodb';
import type { TableDefinition } from './table-definitions.ts';

/** Creates the tables that aren't there yet, and leaves the others as they are. */
export async function createTables(client: DynamoDBClient, definitions: readonly TableDefinition[]): Promise<void> {
  await Promise.all(definitions.map((definition) => createTable(client, definition)));
}

async function createTable(client: DynamoDBClient, { create, timeToLiveAttribute }: TableDefinition): Promise<void> {
  try {
    await client.send(new CreateTableCommand(create));
  } catch (error) {
    if (error instanceof ResourceInUseException) return;
    throw new Error(`Table ${create.TableName} could not be created.`, { cause: error });
  }
  if (timeToLiveAttribute === undefined) return;
  await client.send(
    new UpdateTimeToLiveCommand({
      TableName: create.TableName,
      TimeToLiveSpecification: { AttributeName: timeToLiveAttribute, Enabled: true },
    }),
  );
}
