import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type { JobLog } from '#business/privacy/index';
import { parseItem } from '../parse-item.ts';
import { readPartition } from '../read-partition.ts';
import { createDynamoPrivacyJobs, DONE, recordSchema } from './dynamo-privacy-jobs.ts';

/** Requests and what became of them; few are made, so all that are on record are read. */
export function createDynamoJobLog(
  client: DynamoDBDocumentClient,
  tables: { readonly leads: string; readonly events: string },
): JobLog {
  const jobs = createDynamoPrivacyJobs(client, tables);
  return {
    listOpen: () => jobs.listOpen(),

    async listDone(nowEpochSeconds, atMost) {
      const items = await readPartition(client, { TableName: tables.leads, key: DONE });
      return items
        .map((item) => parseItem('leads', recordSchema, item))
        .filter(({ expiresAtEpochSeconds }) => expiresAtEpochSeconds > nowEpochSeconds)
        .sort((one, other) => other.finishedAtEpochSeconds - one.finishedAtEpochSeconds)
        .slice(0, atMost);
    },
  };
}
