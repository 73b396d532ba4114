import { createDynamoCaseRepository } from '#adapters/dynamodb/dynamo-case-repository';
import { deriveCaseId } from '#adapters/node-crypto/derive-case-id';
import { isDisposable } from '#business/leads/index';
import { createLambdaHandler, failInvocation, nowEpochSeconds, readEnv } from '#platform/index';
import { createDocumentClient } from '../document-client.ts';
import { createLeadStores } from '../lead-stores.ts';
import { createLeadScorer } from './handler.ts';

const client = createDocumentClient();
const cases = createDynamoCaseRepository(client, readEnv('CASES_TABLE_NAME'));
const ports = { ...createLeadStores(client), cases, caseIdFor: deriveCaseId, isDisposable };

export const handler = createLambdaHandler(createLeadScorer(ports, nowEpochSeconds), failInvocation);
