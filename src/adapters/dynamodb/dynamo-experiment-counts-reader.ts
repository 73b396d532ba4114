import { type DynamoDBDocumentClient, QueryCommand } from '@aws-sdk/lib-dynamodb';
import type { CountBook } from '#business/experiments/index';
import { callDynamo } from './errors.ts';
import { countsMeasure, decodeCounts } from './experiment-count-item.ts';

/** Reads what experiments have counted, for who only reads it. */
export const createDynamoExperimentCountsReader = (
  client: DynamoDBDocumentClient,
  TableName: string,
): Pick<CountBook, 'readCounts'> => ({
  async readCounts(experiment) {
    const query = new QueryCommand({
      TableName,
      ConsistentRead: true,
      KeyConditionExpression: 'measure = :experiment',
      ExpressionAttributeValues: { ':experiment': countsMeasure(experiment) },
    });
    const { Items = [] } = await callDynamo('Reading counts', () => client.send(query));
    return Object.fromEntries(Items.map(decodeCounts).map(({ variant, tallies }) => [variant, tallies]));
  },
});
