import { PutCommand, type DynamoDBDocumentClient, paginateScan, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { createDynamoCampaigns } from '#adapters/dynamodb/dynamo-campaigns';
import { createDynamoCaseRepository } from '#adapters/dynamodb/dynamo-case-repository';
import { createDynamoCohorts } from '#adapters/dynamodb/dynamo-cohorts';
import { createDynamoConfirmationStore } from '#adapters/dynamodb/dynamo-confirmation-store';
import { createDynamoConsentLedger } from '#adapters/dynamodb/dynamo-consent-ledger';
import { createDynamoCustomerRepository } from '#adapters/dynamodb/dynamo-customer-repository';
import { createDynamoDoNotContact } from '#adapters/dynamodb/dynamo-do-not-contact';
import { createDynamoLeadBook } from '#adapters/dynamodb/dynamo-lead-book';
import { createDynamoLeadFacts } from '#adapters/dynamodb/dynamo-lead-facts';
import { createDynamoLifetimeValues } from '#adapters/dynamodb/dynamo-lifetime-values';
import { createDynamoOrderRepository } from '#adapters/dynamodb/dynamo-order-repository';
import { createDynamoPartners } from '#adapters/dynamodb/dynamo-partners';
import { createDynamoPeople } from '#adapters/dynamodb/dynamo-people';
import { createDynamoSaleBook } from '#adapters/dynamodb/dynamo-sale-book';
import { createDynamoUnsubscribes } from '#adapters/dynamodb/dynamo-unsubscribes';
import { digest } from '#adapters/node-crypto/digest';
import { confirmOptIn, questionOf, recordConsent, requestOptIn } from '#business/consents/index';
import type { HashContact } from '#business/customers/index';
import { cohortsOf, type ExchangePorts, runAuction } from '#business/exchange/index';
import { captureLead, type CapturePorts } from '#business/leads/index';
import { salesCase } from '#business/leads/sales-case';
import type { Person } from '#business/people/index';
import { aCampaignPlan } from '../a-campaign.ts';
import { anOrder } from '../an-order.ts';
import type { TestTables } from '../dynamodb.ts';
import { aContract } from '../exchange-world/samples.ts';
import { aCapture } from '../lead-world.ts';
import type { Johns } from './john.ts';

const PATIENCE = { delay: () => Promise.resolve(), random: () => 0 };
export const ACME = { partnerId: 'acme', name: 'Acme Homes' };
/** Who left only this one's telephone number, until it turned out to be this one. */
export const asideOf = ({ tag }: Johns): string => `aside-${tag}`;

interface World {
  readonly test: TestTables;
  readonly johns: Johns;
  readonly hashContact: HashContact;
  /** Epoch seconds. */
  readonly now: number;
}

/** What the use cases themselves keep of one who signs up, agrees to everything, is sold and written to. */
export async function liveThrough(world: World): Promise<void> {
  const { test, johns, now } = world;
  const { client, tables } = test;
  const ports = portsOf(world);
  const { before, lead, person } = await signUp(world, ports);
  await agreeToAll(world, ports, person);

  const partners = createDynamoPartners(client, tables.partners);
  const contract = aContract({ ...ACME, package: 'Premium' });
  await partners.save(contract);
  const exchange = exchangeOf(world, partners);
  await exchange.cohorts.place(lead.leadId, cohortsOf(lead), now);
  expectSold(await runAuction(lead.leadId, now, exchange));

  const campaigns = createDynamoCampaigns(client, tables, PATIENCE);
  await campaigns.schedule(aCampaignPlan());
  const due = { leadId: lead.leadId, program: 'campaign', step: 1, campaignId: 'spring' } as const;
  await campaigns.claim('spring', {
    ...{ aggregate: `LEAD#${lead.leadId}`, id: `due-${johns.tag}`, type: 'lead-touch-due', data: due },
    occurredAtIso: new Date(now * 1000).toISOString(),
  });
  await createDynamoCaseRepository(client, tables.cases).open(salesCase(before.lead, `SALES-${johns.tag}`, now));
  await beInTheMiddle(world);
  await handOn(client, tables.events);
}

function portsOf({ test: { client, tables }, johns, hashContact }: World): CapturePorts {
  const { tag, personId, pseudonym } = johns;
  const drawn = [personId, pseudonym, asideOf(johns), `pseudonym-${asideOf(johns)}`];
  let [ids, codes] = [0, 0];
  const newEventId = () => `event-${String((ids += 1)).padStart(3, '0')}-${tag}`;
  return {
    people: createDynamoPeople(client, tables.leads, hashContact, () => drawn.shift()!),
    consents: createDynamoConsentLedger(client, tables, { ...PATIENCE, newEventId }),
    book: createDynamoLeadBook(client, tables, PATIENCE),
    customers: createDynamoCustomerRepository(client, tables.customers, hashContact),
    lifetimeValues: createDynamoLifetimeValues(client, tables.customers),
    newEventId,
    newWelcomeCode: () => `WELCOME-${(codes += 1)}-${tag}`,
    shopTimeZone: 'America/New_York',
  };
}

/** By address, by telephone alone where it is nobody's yet, and at last as the customer, whose lead takes the others in. */
async function signUp({ johns: { customer, tag }, now }: World, ports: CapturePorts) {
  const { customerId, email, phone = '', firstName, lastName } = customer;
  const capture = (turn: number, contacts: { email?: string; phone?: string; customerId?: string }) => {
    const conversationId = `chat-lead-${tag}`;
    const cause = `${conversationId}:${turn}`;
    return captureLead(aCapture({ firstName, lastName, contacts, conversationId, cause, region: 'OH' }), now, ports);
  };
  const before = await capture(1, { email });
  if (!(await ports.people.find({ phone }))) await capture(2, { phone });
  return { before, ...(await capture(3, { customerId, email, phone })) };
}

async function agreeToAll(
  { test: { client, tables }, johns: { tag }, now }: World,
  ports: CapturePorts,
  person: Person,
) {
  const { newEventId, people } = ports;
  const ledger = createDynamoConsentLedger(client, tables, { ...PATIENCE, newEventId: () => newEventId(0) });
  const consents = { ledger, digest };
  const by = { person, channel: 'chat', conversationId: `chat-lead-${tag}`, cause: `chat-lead-${tag}:3` } as const;
  await requestOptIn(by, now, consents);
  const unsubscribes = createDynamoUnsubscribes(client, tables);
  await confirmOptIn({ personId: person.personId, issuedAtEpochSeconds: now }, now, {
    ...consents,
    people,
    unsubscribes,
  });
  for (const purpose of ['sms-and-calls', 'profiling', 'sale'] as const) {
    const recipients = purpose === 'sale' ? [ACME.partnerId] : [];
    const text = questionOf(purpose, { partners: [ACME] });
    await recordConsent({ ...by, purpose, act: 'granted', recipients, text }, now, consents);
  }
}

function exchangeOf({ test: { client, tables }, johns: { tag } }: World, contracts: ExchangePorts['contracts']) {
  let ids = 0;
  const exchange: ExchangePorts = {
    ...createDynamoLeadFacts(client, tables.leads),
    contracts,
    book: createDynamoSaleBook(client, tables, PATIENCE),
    cohorts: createDynamoCohorts(client, tables),
    cases: createDynamoCaseRepository(client, tables.cases),
    buyers: {
      bid: () => Promise.reject(new Error('No lead here is worth an auction.')),
      post: () => Promise.resolve({ kind: 'accepted' }),
      findPost: () => Promise.resolve({ kind: 'accepted' }),
      notify: () => Promise.resolve('taken'),
    },
    caseIdFor: (conversationId, nonce) => `${conversationId}/${nonce}`,
    newId: () => `sale-${(ids += 1)}-${tag}`,
    newEventId: () => `sold-${(ids += 1)}-${tag}`,
  };
  return exchange;
}

function expectSold(outcome: object): void {
  if (!('kind' in outcome) || outcome.kind !== 'sold') throw new Error(`Not sold: ${JSON.stringify(outcome)}`);
}

/** A campaign that goes on at this one, a sign-up in another chat, an opt-out of before, a parcel on its way. */
async function beInTheMiddle({ test: { client, tables }, johns, hashContact, now }: World): Promise<void> {
  const { customer, tag } = johns;
  const { customerId, email } = customer;
  const next = JSON.stringify({ key: `EMAIL#${hashContact(email)}`, item: 'PERSON' });
  if (tag === 'one')
    await createDynamoCampaigns(client, tables, PATIENCE).saveProgress('spring', {
      day: '2026-03-10',
      next,
      isDone: false,
    });
  await client.send(
    new PutCommand({ TableName: tables.leads, Item: { key: 'TOUCHES', item: 'PROGRESS', day: '2026-03-10' } }),
  );
  await createDynamoConfirmationStore(client, tables.conversations).put({
    ...{ conversationId: `chat-late-${tag}`, intent: 'CaptureLeadInfo', nonce: 'n', readBackHash: 'h' },
    values: { signUp: JSON.stringify({ details: { email, firstName: customer.firstName }, answers: [], due: [] }) },
    expiresAtEpochSeconds: now + 600,
  });
  await createDynamoDoNotContact(client, tables.notifications, hashContact).add('email', email, 'unsubscribed', now);
  const shipment = { carrier: 'UPS', trackingNumber: `1ZP-${tag}`, shippedOn: '2026-03-07' } as const;
  const order = { status: 'shipped', orderNumber: `8800-${tag}`, customerId, shipment } as const;
  await createDynamoOrderRepository(client, tables.orders).save(
    anOrder({ ...order, contactEmailHash: hashContact(email), version: 1 }),
  );
}

/** Everybody who acts on what happened has heard of it. */
async function handOn(client: DynamoDBDocumentClient, TableName: string): Promise<void> {
  for await (const { Items = [] } of paginateScan({ client }, { TableName }))
    for (const { aggregate, event, undispatched } of Items)
      if (undispatched !== undefined) {
        const Key = { aggregate: aggregate as unknown, event: event as unknown };
        await client.send(new UpdateCommand({ TableName, Key, UpdateExpression: 'REMOVE undispatched' }));
      }
}
