import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { createDynamoCaseRepository } from '#adapters/dynamodb/dynamo-case-repository';
import { createDynamoCohorts } from '#adapters/dynamodb/dynamo-cohorts';
import { createDynamoLeadFacts } from '#adapters/dynamodb/dynamo-lead-facts';
import { createDynamoPartners } from '#adapters/dynamodb/dynamo-partners';
import { createDynamoSaleBook } from '#adapters/dynamodb/dynamo-sale-book';
import { createHttpBuyerGateway } from '#adapters/http/http-buyer-gateway';
import { deriveCaseId } from '#adapters/node-crypto/derive-case-id';
import { createExchangeSigner } from '#adapters/node-crypto/exchange-key';
import { newEventId } from '#adapters/node-crypto/new-event-id';
import type { ExchangePorts, OfferedLead } from '#business/exchange/index';
import { isDisposable } from '#business/leads/index';
import { newId, nowEpochSeconds, readEnv, readOptionalEnv } from '#platform/index';
import { readSecret } from '#platform/secrets';
import { PATIENCE } from './patience.ts';

/** Where leads, consents and contracts are read, sales are kept, and buyers are asked. The key is read anew each time. */
export function createExchangePorts(client: DynamoDBDocumentClient): () => Promise<ExchangePorts> {
  const tables = {
    partners: readEnv('PARTNERS_TABLE_NAME'),
    leads: readEnv('LEADS_TABLE_NAME'),
    events: readEnv('EVENTS_TABLE_NAME'),
  };
  const facts = createDynamoLeadFacts(client, tables.leads);
  const ports = {
    ...facts,
    leads: { find: async (leadId: string) => withDisposable(await facts.leads.find(leadId)) },
    contracts: createDynamoPartners(client, tables.partners),
    book: createDynamoSaleBook(client, tables, PATIENCE),
    cohorts: createDynamoCohorts(client, tables),
    cases: createDynamoCaseRepository(client, readEnv('CASES_TABLE_NAME')),
    ...{ caseIdFor: deriveCaseId, newId, newEventId },
  };
  const keyParameter = readEnv('EXCHANGE_KEY_PARAMETER_NAME');
  const allowsLoopback = readOptionalEnv('LOOPBACK_BUYERS') === 'on';
  return async () => {
    const secret = await readSecret(keyParameter);
    return {
      ...ports,
      buyers: createHttpBuyerGateway({ sign: createExchangeSigner(secret, nowEpochSeconds), allowsLoopback }),
    };
  };
}

/** Asked here, too: a lead may be offered before it is scored, which notes it. */
const withDisposable = (lead: OfferedLead | undefined): OfferedLead | undefined =>
  lead?.email !== undefined && isDisposable(lead.email) ? { ...lead, hasDisposableEmail: true } : lead;
