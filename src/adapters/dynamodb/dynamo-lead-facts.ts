import { type DynamoDBDocumentClient, GetCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod/mini';
import { PRODUCT_CATEGORIES } from '#business/catalog/index';
import { CONTACT_PREFERENCES } from '#business/customers/index';
import type { ConsentStanding } from '#business/consents/index';
import type { CrmFacts } from '#business/crm/index';
import type { ExchangePorts } from '#business/exchange/index';
import { LEAD_CLASSES, LEAD_SOURCES } from '#business/leads/index';
import { callDynamo } from './errors.ts';
import { parseItem } from './parse-item.ts';

/** Of a lead's item what may be offered, or decides whether it may; all else stays in the table. */
const leadSchema = z.object({
  leadId: z.string(),
  customerId: z.exactOptional(z.string()),
  firstName: z.string(),
  lastName: z.string(),
  email: z.exactOptional(z.string()),
  phone: z.exactOptional(z.string()),
  hasDisposableEmail: z.exactOptional(z.literal(true)),
  preference: z.enum(CONTACT_PREFERENCES),
  interests: z.array(z.enum(PRODUCT_CATEGORIES)),
  source: z.enum(LEAD_SOURCES),
  region: z.exactOptional(z.string()),
  capturedAtIso: z.iso.datetime(),
  updatedAtIso: z.iso.datetime(),
  score: z.int(),
  leadClass: z.enum(LEAD_CLASSES),
  version: z.int(),
  absorbed: z.exactOptional(z.array(z.string())),
});
const keySchema = z.object({ pseudonym: z.string() });
const purposeSchema = z.object({
  state: z.enum(['none', 'pending', 'granted', 'refused', 'withdrawn']),
  receiptId: z.exactOptional(z.string()),
  recipients: z.array(z.string()),
  sinceIso: z.exactOptional(z.string()),
});
const headSchema = z.object({
  standing: z.object({
    email: purposeSchema,
    'sms-and-calls': purposeSchema,
    profiling: purposeSchema,
    sale: purposeSchema,
  }),
});

const NONE = { state: 'none', recipients: [] } as const;
const NOTHING_AGREED: ConsentStanding = { email: NONE, 'sms-and-calls': NONE, profiling: NONE, sale: NONE };

/** What others read of a person in the leads table: the lead, the key entry, the ledger's head. */
export function createDynamoLeadFacts(
  client: DynamoDBDocumentClient,
  TableName: string,
): Pick<ExchangePorts, 'leads' | 'people' | 'consents'> & CrmFacts {
  const read = async (key: string, item: string) => {
    const get = new GetCommand({ TableName, Key: { key, item }, ConsistentRead: true });
    return (await callDynamo('Reading a lead', () => client.send(get))).Item;
  };
  return {
    leads: {
      async find(leadId) {
        const item = await read(`LEAD#${leadId}`, 'LEAD');
        // One that was merged into another is offered as that one.
        return item === undefined || 'mergedInto' in item ? undefined : parseItem('leads', leadSchema, item);
      },
    },
    people: {
      async findById(personId) {
        const item = await read(`PERSON#${personId}`, 'KEY');
        return item && { personId, pseudonym: parseItem('leads', keySchema, item).pseudonym };
      },
    },
    consents: {
      async standingOf(pseudonym) {
        const item = await read(`CONSENT#${pseudonym}`, 'HEAD');
        return item === undefined ? NOTHING_AGREED : parseItem('leads', headSchema, item).standing;
      },
    },
  };
}
