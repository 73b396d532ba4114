import { describe, expect, it } from '@jest/globals';
import { NO_CONSENTS } from '#business/consents/index';
import {
  addProfileToCase,
  contactOf,
  CRM_FIELDS,
  type CrmProfile,
  type ProfilePorts,
  type ProfileRead,
  waitAfter,
} from '#business/crm/index';
import { aCustomer } from '../../../support/a-customer.ts';
import { without } from '../../../support/crm-samples.ts';

describe('a contact', () => {
  it('has no field of what is not known', () => {
    const { email, fields } = contactOf({ lead: without('email'), standing: NO_CONSENTS });

    expect(email).toBeUndefined();
    expect(fields).not.toHaveProperty('email');
    expect(fields).not.toHaveProperty('emailConsentReceipt');
    expect(fields['phone']).toBe('+15551234567');
  });

  it('is made of fields with names of their own', () => {
    const names = CRM_FIELDS.map(({ name }) => name);

    expect(new Set(names).size).toBe(names.length);
  });
});

describe('the wait after an attempt', () => {
  it.each([
    [1, undefined, 30],
    [2, undefined, 60],
    [7, undefined, 3600],
    [50, undefined, 3600],
    [1, 31, 31],
    [3, 10, 120],
    [1, 10.2, 30],
    [1, 90_000, 43_200],
    [0, undefined, 30],
  ])('number %s, asked for %s seconds, is %s', (attempt, afterSeconds, seconds) => {
    expect(waitAfter(attempt, afterSeconds)).toBe(seconds);
  });
});

describe('the profile of a case', () => {
  const PROFILE: CrmProfile = { owner: 'Grace', openTickets: [] };
  const NAMES = { caseId: 'CASE-1', customerId: 'C-1' };
  function open(read: ProfileRead, kept?: CrmProfile) {
    const written: unknown[] = [];
    const addresses: string[] = [];
    const ports: ProfilePorts = {
      crm: { readProfile: (email) => Promise.resolve((addresses.push(email), read)) },
      customers: { findById: (customerId) => Promise.resolve(aCustomer({ customerId, email: 'ada@example.com' })) },
      profiles: {
        find: () => Promise.resolve(kept),
        save: (...args) => Promise.resolve(void written.push(['cache', ...args])),
      },
      cases: { addProfile: (...args) => Promise.resolve(void written.push(['case', ...args])) },
    };
    return { ports, written, addresses };
  }

  it('is read by the address of the customer, kept, and added', async () => {
    const { ports, written, addresses } = open({ kind: 'read', profile: PROFILE });

    expect(await addProfileToCase(NAMES, 100, ports)).toEqual({ kind: 'sent' });

    expect(addresses).toEqual(['ada@example.com']);
    expect(written).toEqual([
      ['cache', 'C-1', PROFILE, 100],
      ['case', 'CASE-1', PROFILE],
    ]);
  });

  it('is taken from what was read lately', async () => {
    const { ports, written, addresses } = open({ kind: 'unknown' }, PROFILE);

    expect(await addProfileToCase(NAMES, 100, ports)).toEqual({ kind: 'sent' });

    expect(addresses).toEqual([]);
    expect(written).toEqual([['case', 'CASE-1', PROFILE]]);
  });

  it('is none of whom the system does not know', async () => {
    const { ports, written } = open({ kind: 'read', profile: undefined });

    expect(await addProfileToCase(NAMES, 100, ports)).toEqual({ kind: 'nothing' });
    expect(written).toEqual([]);
  });

  it('waits while the system gives no answer', async () => {
    const { ports, written } = open({ kind: 'try-later', afterSeconds: 10 });

    expect(await addProfileToCase(NAMES, 100, ports)).toEqual({ kind: 'try-later', afterSeconds: 10 });
    expect(written).toEqual([]);
  });
});
