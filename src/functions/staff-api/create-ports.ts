import { SQSClient } from '@aws-sdk/client-sqs';
import { createDynamoCaseDesk } from '#adapters/dynamodb/dynamo-case-desk';
import { createDynamoExperimentCountsReader } from '#adapters/dynamodb/dynamo-experiment-counts-reader';
import { createDynamoExperimentStates } from '#adapters/dynamodb/dynamo-experiment-states';
import { createDynamoInsightsReader } from '#adapters/dynamodb/dynamo-insights-reader';
import { createDynamoConsentLedger } from '#adapters/dynamodb/dynamo-consent-ledger';
import { createDynamoLeadBook } from '#adapters/dynamodb/dynamo-lead-book';
import { createDynamoPeople } from '#adapters/dynamodb/dynamo-people';
import { createDynamoStaffAudit } from '#adapters/dynamodb/dynamo-staff-audit';
import { createDynamoStaffLists } from '#adapters/dynamodb/dynamo-staff-lists';
import { createDynamoJobLog } from '#adapters/dynamodb/privacy/dynamo-job-log';
import { digest } from '#adapters/node-crypto/digest';
import { newEventId } from '#adapters/node-crypto/new-event-id';
import { createSqsDeadLetters } from '#adapters/sqs/sqs-dead-letters';
import { dayOfIn } from '#business/insights/index';
import { newId, readEnv, readOptionalEnv } from '#platform/index';
import { createCallbackBook } from '../callback-book.ts';
import { createDocumentClient } from '../document-client.ts';
import { PATIENCE } from '../patience.ts';
import type { StaffPorts } from './ports.ts';

/** Somebody waits for the answer; milliseconds. */
const TIMEOUTS = { connectionTimeout: 1000, requestTimeout: 3000 };

/** Wires the team's desk to tables and queues. */
export function createPorts(): StaffPorts {
  const client = createDocumentClient();
  const leads = readEnv('LEADS_TABLE_NAME');
  const events = readEnv('EVENTS_TABLE_NAME');
  const insights = readEnv('INSIGHTS_TABLE_NAME');
  const lists = createDynamoStaffLists(client, leads);
  // Ledger and leads are read alone: what they would write to besides is no table of this function.
  const readOnly = { leads, events, customers: '', promotions: '' };
  return {
    audit: createDynamoStaffAudit(client, events),
    newEventId,
    desk: createDynamoCaseDesk(client, readEnv('CASES_TABLE_NAME')),
    book: createCallbackBook(client),
    leadList: lists,
    leads: createDynamoLeadBook(client, readOnly, PATIENCE),
    deadLetters: createSqsDeadLetters(new SQSClient({ requestHandler: TIMEOUTS }), queues()),
    consentLog: lists,
    ledger: createDynamoConsentLedger(client, readOnly, { ...PATIENCE, newEventId }),
    // Looked up by their ids alone, never by a contact: no key of contacts is needed.
    people: createDynamoPeople(client, leads, digest, newId),
    digest,
    jobs: createDynamoJobLog(client, readOnly),
    insights: createDynamoInsightsReader(client, insights),
    experiments: {
      areShown: readOptionalEnv('EXPERIMENTS') === 'on',
      states: createDynamoExperimentStates(client, insights),
      book: createDynamoExperimentCountsReader(client, insights),
    },
    dayOf: dayOfIn(readEnv('SHOP_TIME_ZONE')),
  };
}

const queues = () => ({
  working: {
    channels: readEnv('CHANNELS_QUEUE_NAME'),
    crm: readEnv('CRM_QUEUE_NAME'),
    exchange: readEnv('EXCHANGE_QUEUE_NAME'),
    history: readEnv('HISTORY_QUEUE_NAME'),
    labels: readEnv('LABELS_QUEUE_NAME'),
    leads: readEnv('LEADS_QUEUE_NAME'),
    messages: readEnv('MESSAGES_QUEUE_NAME'),
  },
  endings: {
    outbox: readEnv('OUTBOX_DEAD_LETTERS_NAME'),
    'delivery-reports': readEnv('DELIVERY_REPORTS_DEAD_LETTERS_NAME'),
    'text-replies': readEnv('TEXT_REPLIES_DEAD_LETTERS_NAME'),
  },
});
