import { createConsentRetention } from '#adapters/dynamodb/privacy/consent-retention';
import { createDynamoRetentionReports } from '#adapters/dynamodb/privacy/dynamo-retention-reports';
import { createEventRetention } from '#adapters/dynamodb/privacy/event-retention';
import { createLambdaHandler, failInvocation, nowEpochSeconds, readEnv } from '#platform/index';
import { createDocumentClient } from '../document-client.ts';
import { createLedger } from '../history-store.ts';
import { createRetentionJob } from './handler.ts';

const client = createDocumentClient();
const leads = readEnv('LEADS_TABLE_NAME');
const ledger = createLedger();

export const handler = createLambdaHandler(
  createRetentionJob(
    [
      createConsentRetention(client, leads),
      createEventRetention(client, readEnv('EVENTS_TABLE_NAME')),
      { name: 'history', apply: (before) => ledger.removeBefore(before.toISOString()) },
    ],
    createDynamoRetentionReports(client, leads),
    nowEpochSeconds,
  ),
  failInvocation,
);
