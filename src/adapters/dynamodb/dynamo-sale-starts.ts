import { type DynamoDBDocumentClient, TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import type { ClaimStart } from '#business/promotions/index';
import { toEventItem } from './event-item.ts';
import { refusalOf } from './refusal-of.ts';

/**
 * Tells the start of a sale once:
 *
 *   promotions  start not noticed, still the same ─► noticed ┐ one transaction: nobody who has noticed it
 *   events                                  put sale-started ┘ can die before telling it
 */
export const createDynamoSaleStarts =
  (client: DynamoDBDocumentClient, tables: { readonly promotions: string; readonly events: string }): ClaimStart =>
  async ({ code, startsAt }, started) => {
    const isStillSo = 'startsAt = :startsAt';
    const isNotNoticed = '(attribute_not_exists(startNoticed) OR startNoticed <> :startsAt)';
    const Update = {
      TableName: tables.promotions,
      Key: { code },
      UpdateExpression: 'SET startNoticed = :startsAt',
      ConditionExpression: `${isStillSo} AND ${isNotNoticed}`,
      ExpressionAttributeValues: { ':startsAt': startsAt },
    };
    const Put = { TableName: tables.events, Item: toEventItem(started) };
    const write = new TransactWriteCommand({ TransactItems: [{ Update }, { Put }] });
    // Who loses against somebody else at the same time looks again soon: then it is noticed, or still to be.
    return (await refusalOf('Telling the start of a sale', () => client.send(write))) === undefined;
  };
