import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { createDynamoConsentLedger } from '#adapters/dynamodb/dynamo-consent-ledger';
import { createDynamoCustomerRepository } from '#adapters/dynamodb/dynamo-customer-repository';
import { createDynamoLeadBook } from '#adapters/dynamodb/dynamo-lead-book';
import { createDynamoLifetimeValues } from '#adapters/dynamodb/dynamo-lifetime-values';
import { createDynamoPeople } from '#adapters/dynamodb/dynamo-people';
import { createDynamoUnsubscribes } from '#adapters/dynamodb/dynamo-unsubscribes';
import { digest } from '#adapters/node-crypto/digest';
import { newEventId } from '#adapters/node-crypto/new-event-id';
import { newWelcomeCode } from '#adapters/node-crypto/new-welcome-code';
import { confirmOptIn, questionOf, recordConsent, requestOptIn } from '#business/consents/index';
import type { HashContact } from '#business/customers/index';
import { captureLead } from '#business/leads/index';
import { aCustomer } from '../a-customer.ts';
import { aCapture } from '../lead-world.ts';
import type { Johns } from './john.ts';

/** Somebody like John Smith whom no other test knows. */
export function aJohnOfHisOwn(): Johns {
  const tag = randomUUID().slice(0, 8);
  const customerId = `C-${tag}`;
  const digits = String(parseInt(tag.slice(0, 5), 16) % 10_000).padStart(4, '0');
  return {
    customer: aCustomer({
      ...{ customerId, firstName: 'John', lastName: `Smithwick-${tag}`, email: `john.smithwick.${tag}@email.com` },
      phone: `+1614559${digits}`,
      address: { street: `418 ${tag} Row`, city: 'Columbus', region: 'OH', postalCode: '43206', country: 'US' },
      paymentMethod: { providerCustomerId: `sandbox-${customerId}`, methodId: 'card-accepts' },
    }),
    ...{ tag, personId: `person-${tag}`, pseudonym: `pseudonym-${tag}` },
  };
}

interface Shop {
  readonly client: DynamoDBDocumentClient;
  readonly tables: Readonly<Record<'leads' | 'events' | 'customers' | 'promotions' | 'notifications', string>>;
  readonly hashContact: HashContact;
}

/** Leaves his details, confirms mail, and agrees to everything else; the functions of the stack do the rest. */
export async function signUpInStack({ customer }: Johns, { client, tables, hashContact }: Shop): Promise<string> {
  const now = Math.floor(Date.now() / 1000);
  const patience = { delay, random: Math.random };
  const people = createDynamoPeople(client, tables.leads, hashContact, randomUUID);
  const ledger = createDynamoConsentLedger(client, tables, { ...patience, newEventId });
  const { customerId, email, phone = '', firstName, lastName } = customer;
  const conversationId = randomUUID();
  const contacts = { customerId, email, phone };
  const interests = ['Electronics', 'Books'] as const;
  const said = aCapture({
    contacts,
    firstName,
    lastName,
    conversationId,
    cause: conversationId,
    region: 'OH',
    interests,
  });
  const { person } = await captureLead(said, now, {
    ...{ people, consents: ledger, newEventId, newWelcomeCode, shopTimeZone: 'America/New_York' },
    book: createDynamoLeadBook(client, tables, patience),
    customers: createDynamoCustomerRepository(client, tables.customers, hashContact),
    lifetimeValues: createDynamoLifetimeValues(client, tables.customers),
  });
  const ports = { ledger, digest, people, unsubscribes: createDynamoUnsubscribes(client, tables) };
  const by = { person, channel: 'chat', conversationId, cause: conversationId } as const;
  await requestOptIn(by, now, ports);
  await confirmOptIn({ personId: person.personId, issuedAtEpochSeconds: now }, now, ports);
  const partners = [{ partnerId: 'techdeals', name: 'TechDeals' }];
  for (const purpose of ['sms-and-calls', 'profiling', 'sale'] as const) {
    const recipients = purpose === 'sale' ? ['techdeals'] : [];
    await recordConsent(
      { ...by, purpose, act: 'granted', recipients, text: questionOf(purpose, { partners }) },
      now,
      ports,
    );
  }
  return person.personId;
}
