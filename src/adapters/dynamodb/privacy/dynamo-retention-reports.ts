import { type DynamoDBDocumentClient, PutCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod/mini';
import { RETENTION, type RetentionName, type RetentionReports } from '#business/privacy/index';
import { callDynamo } from '../errors.ts';
import { parseItem } from '../parse-item.ts';

const KEY = 'RETENTION#REPORT';
const KEPT_SECONDS = 400 * 86_400;

const name = z.enum(Object.keys(RETENTION) as [RetentionName, ...RetentionName[]]);
const reportSchema = z.object({
  ranAtIso: z.iso.datetime(),
  counts: z.partialRecord(name, z.int()),
  failed: z.array(name),
});

/** What retention jobs did, in the leads table. */
export const createDynamoRetentionReports = (client: DynamoDBDocumentClient, TableName: string): RetentionReports => ({
  async keep(report) {
    const expiresAtEpochSeconds = Math.floor(Date.parse(report.ranAtIso) / 1000) + KEPT_SECONDS;
    const Item = { ...report, key: KEY, item: report.ranAtIso, expiresAtEpochSeconds };
    await callDynamo('Keeping a retention report', () => client.send(new PutCommand({ TableName, Item })));
  },
  async list(atMost) {
    const query = new QueryCommand({
      TableName,
      KeyConditionExpression: '#key = :key',
      ExpressionAttributeNames: { '#key': 'key' },
      ExpressionAttributeValues: { ':key': KEY },
      ScanIndexForward: false,
      Limit: atMost,
    });
    const { Items = [] } = await callDynamo('Reading retention reports', () => client.send(query));
    return Items.map((item) => parseItem('leads', reportSchema, item));
  },
});
