import { createDynamoCaseRepository } from '#adapters/dynamodb/dynamo-case-repository';
import { deriveCaseId } from '#adapters/node-crypto/derive-case-id';
import { everyCustomer } from '#adapters/s3/history/every-customer';
import { createFooterCache } from '#adapters/s3/history/footer-cache';
import { createLambdaHandler, failInvocation, nowEpochSeconds, readCount, readEnv } from '#platform/index';
import { createDocumentClient } from '../document-client.ts';
import { createDocumentStore } from '../document-store.ts';
import { createHistoryStore } from '../history-store.ts';
import { createTierReporter } from './handler.ts';

const { store } = createHistoryStore();
const buckets = readCount('HISTORY_BUCKETS');
const ports = {
  // Each file is read once: no footer is worth keeping.
  everyCustomer: () => everyCustomer({ store, open: createFooterCache(store, 0) }, buckets),
  documents: createDocumentStore(),
  cases: createDynamoCaseRepository(createDocumentClient(), readEnv('CASES_TABLE_NAME')),
  caseIdFor: deriveCaseId,
};

export const handler = createLambdaHandler(createTierReporter(ports, nowEpochSeconds), failInvocation);
