import { type DynamoDBDocumentClient, GetCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { createDocumentClient } from '../../../src/functions/document-client.ts';

/** Lets the time of an offer run out. */
export const expireOffer = (key: string): Promise<void> =>
  withClient(async (client) => {
    const update = new UpdateCommand({
      TableName: process.env['CONVERSATIONS_TABLE_NAME'],
      Key: { key: `OFFER#${key}` },
      UpdateExpression: 'SET endsAtEpochSeconds = :past',
      ConditionExpression: 'attribute_exists(offerId)',
      ExpressionAttributeValues: { ':past': Math.floor(Date.now() / 1000) - 1 },
    });
    await client.send(update);
  });

/**
 * Somebody else holds all units of a product.
 *
 * @returns what gives them back
 */
export async function holdAllUnits(sku: string): Promise<() => Promise<void>> {
  const place = { TableName: process.env['PRODUCTS_TABLE_NAME'], Key: { sku } };
  const change = (client: DynamoDBDocumentClient, units: number) =>
    client.send(
      new UpdateCommand({
        ...place,
        UpdateExpression: 'SET stockReserved = stockReserved + :units, stockAvailable = stockAvailable - :units',
        ExpressionAttributeValues: { ':units': units },
      }),
    );
  const held = await withClient(async (client) => {
    const { Item = {} } = await client.send(new GetCommand({ ...place, ConsistentRead: true }));
    const units = Number(Item['stockOnHand']) - Number(Item['stockReserved']);
    await change(client, units);
    return units;
  });
  return () => withClient(async (client) => void (await change(client, -held)));
}

async function withClient<Result>(work: (client: DynamoDBDocumentClient) => Promise<Result>): Promise<Result> {
  const client = createDocumentClient();
  try {
    return await work(client);
  } finally {
    client.destroy();
  }
}
