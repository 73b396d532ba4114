import { type DynamoDBDocumentClient, GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod/mini';
import type { TouchProgress } from '#business/nurture/index';
import { callDynamo } from './errors.ts';
import { parseItem } from './parse-item.ts';

/** One item for the whole shop, under the id of no lead. */
const PROGRESS_KEY = { key: 'TOUCHES', item: 'PROGRESS' } as const;
const schema = z.object({ day: z.iso.date() });

/** How far leads were written to, in their own table. */
export const createDynamoTouchProgress = (client: DynamoDBDocumentClient, tableName: string): TouchProgress => ({
  async readProgress() {
    const get = new GetCommand({ TableName: tableName, Key: PROGRESS_KEY, ConsistentRead: true });
    const { Item } = await callDynamo('Reading how far touches have come', () => client.send(get));
    return Item && parseItem('leads', schema, Item).day;
  },

  async saveProgress(day) {
    const put = new PutCommand({ TableName: tableName, Item: { ...PROGRESS_KEY, day } });
    await callDynamo('Keeping how far touches have come', () => client.send(put));
  },
});
