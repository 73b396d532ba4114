import { SQSClient } from '@aws-sdk/client-sqs';
import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { createDynamoCaseProfile } from '#adapters/dynamodb/dynamo-case-profile';
import { createDynamoLeadFacts } from '#adapters/dynamodb/dynamo-lead-facts';
import { createDynamoProfileCache } from '#adapters/dynamodb/dynamo-profile-cache';
import { createSqsPostponement } from '#adapters/sqs/sqs-postponement';
import { readEnv } from '#platform/index';
import { createCrmGateway } from '../crm-gateway.ts';
import { createCustomerReader } from '../customer-reader.ts';
import type { CrmSyncPorts } from './handler.ts';

/** Milliseconds. */
const SQS_TIMEOUTS = { connectionTimeout: 1000, requestTimeout: 3000 };

/** Where people are read, and where they go. The token is read anew each time. */
export function createPorts(client: DynamoDBDocumentClient): () => Promise<CrmSyncPorts> {
  const ports = {
    facts: createDynamoLeadFacts(client, readEnv('LEADS_TABLE_NAME')),
    customers: createCustomerReader(client),
    profiles: createDynamoProfileCache(client, readEnv('CONVERSATIONS_TABLE_NAME')),
    cases: createDynamoCaseProfile(client, readEnv('CASES_TABLE_NAME')),
    postpone: createSqsPostponement(new SQSClient({ requestHandler: SQS_TIMEOUTS }), readEnv('CRM_QUEUE_NAME')),
  };
  const openCrm = createCrmGateway();
  return async () => ({ ...ports, crm: await openCrm() });
}
