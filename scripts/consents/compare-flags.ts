import { type DynamoDBDocumentClient, GetCommand, paginateScan } from '@aws-sdk/lib-dynamodb';
import { headKey, readHead } from '#adapters/dynamodb/consent-item';
import { markerKey, personKey, type PersonKey, readPerson, readPersonKey } from '#adapters/dynamodb/person-item';
import { ITEM } from '#adapters/dynamodb/table-keys';
import type { LedgerHead } from '#business/consents/index';
import type { Tables } from './run-consents.ts';

/** A profile that says something else of personal prices than the ledger of its customer. */
export interface FlagFinding {
  readonly customerId: string;
  readonly says: 'yes' | 'no';
}

/** Compares the profile of every customer who has a ledger or the flag; of a customer without a profile, nothing. */
export async function compareFlags(client: DynamoDBDocumentClient, tables: Tables): Promise<readonly FlagFinding[]> {
  const get = async (TableName: string, Key: Record<string, string>): Promise<unknown> =>
    (await client.send(new GetCommand({ TableName, Key, ConsistentRead: true }))).Item;

  async function isAgreed(key: PersonKey): Promise<boolean> {
    const head = readHead(await get(tables.leads, { ...headKey(key.pseudonym) }));
    return grantsCustomer(head, key);
  }

  async function checkPerson(key: PersonKey): Promise<readonly FlagFinding[]> {
    const { customerId } = key;
    if (customerId === undefined) return [];
    const profile = await get(tables.customers, { customerId, item: ITEM.profile });
    const agreed = await isAgreed(key);
    const says = isFlagged(profile) ? 'yes' : 'no';
    return profile === undefined || agreed === (says === 'yes') ? [] : [{ customerId, says }];
  }

  async function checkFlag(customerId: string): Promise<readonly FlagFinding[]> {
    const marker = await get(tables.leads, { ...markerKey(`CUSTOMER#${customerId}`) });
    const key = marker === undefined ? undefined : await get(tables.leads, personKey(readPerson(marker).personId));
    return key === undefined ? [{ customerId, says: 'yes' }] : [];
  }

  const findings: FlagFinding[] = [];
  for await (const item of scan(client, people(tables.leads)))
    findings.push(...(await checkPerson(readPersonKey(item))));
  for await (const { customerId } of scan(client, flagged(tables.customers)))
    findings.push(...(await checkFlag(String(customerId))));
  return findings;
}

/** A yes from before the person was known as this customer isn't the customer's: they are asked themselves. */
function grantsCustomer({ standing: { profiling } }: LedgerHead, { customerSince = 0 }: PersonKey): boolean {
  return profiling.state === 'granted' && Date.parse(profiling.sinceIso ?? '') / 1000 >= customerSince;
}

const isFlagged = (profile: unknown): boolean => (profile as { personalPrices?: unknown })?.personalPrices === true;

const people = (TableName: string) => ({
  TableName,
  FilterExpression: 'begins_with(#key, :person) AND attribute_exists(customerId)',
  ExpressionAttributeNames: { '#key': 'key' },
  ExpressionAttributeValues: { ':person': personKey('').key },
});

const flagged = (TableName: string) => ({
  TableName,
  FilterExpression: '#item = :profile AND personalPrices = :agreed',
  ExpressionAttributeNames: { '#item': 'item' },
  ExpressionAttributeValues: { ':profile': ITEM.profile, ':agreed': true },
});

async function* scan(client: DynamoDBDocumentClient, input: ReturnType<typeof people> | ReturnType<typeof flagged>) {
  for await (const { Items = [] } of paginateScan({ client }, { ...input, ConsistentRead: true })) yield* Items;
}
