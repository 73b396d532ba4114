import { afterAll, describe, expect, it } from '@jest/globals';
import { createDynamoCohorts } from '#adapters/dynamodb/dynamo-cohorts';
import { createDynamoLeadFacts } from '#adapters/dynamodb/dynamo-lead-facts';
import { createDynamoPartners } from '#adapters/dynamodb/dynamo-partners';
import { cohortsOf } from '#business/exchange/index';
import { aContract, anOfferedLead, NOW, standingOf } from '../support/exchange-world/samples.ts';
import { corruption, createStorage } from './storage.ts';

const storage = createStorage();
afterAll(storage.close);

describe('contracts with buyers', () => {
  const open = async () => {
    const { client, tables } = await storage.open();
    return createDynamoPartners(client, tables.partners);
  };

  it('are kept and replaced, the oldest first, and only the active ones are named to people', async () => {
    const partners = await open();
    const old = aContract({ partnerId: 'old', name: 'Old', since: '2020-01-01' });
    await partners.save(aContract());
    await partners.save(aContract({ partnerId: 'ended', isActive: false }));
    await partners.save(old);
    await partners.save({ ...old, priceMinor: 7_00 });

    expect(await partners.find('old')).toEqual({ ...old, priceMinor: 7_00 });
    expect(await partners.find('nobody')).toBeUndefined();
    expect((await partners.list()).map(({ partnerId }) => partnerId)).toEqual(['old', 'ended', 'techdeals']);
    expect(await partners.activePartners()).toEqual([
      { partnerId: 'old', name: 'Old' },
      { partnerId: 'techdeals', name: 'TechDeals' },
    ]);
  });

  it('are not read when they are no contracts', async () => {
    const partners = await open();
    await storage.put('partners', { key: 'PARTNERS', item: 'broken', ...aContract(), package: 'Everything' });

    expect(await corruption(partners.find('broken'))).toMatchObject({ code: 'item-corrupt' });
  });
});

describe('cohorts', () => {
  it('count who is alike up to enough, and a lead is in those alone that it was placed in last', async () => {
    const { client, tables } = await storage.open();
    const cohorts = createDynamoCohorts(client, tables);
    const all = cohortsOf(anOfferedLead());
    for (const leadId of ['1', '2', '3']) await cohorts.place(leadId, all, NOW);
    await cohorts.place('1', all, NOW);

    expect(await cohorts.sizesOf(all, 5)).toEqual([3, 3, 3]);
    expect(await cohorts.sizesOf(all, 2)).toEqual([2, 2, 2]);
    await cohorts.place('2', cohortsOf(anOfferedLead({ score: 50 })), NOW);
    await cohorts.place('3', [], NOW);
    expect(await cohorts.sizesOf(all, 5)).toEqual([1, 1, 2]);
  });
});

describe('what is known of a person who may be sold', () => {
  it('is read from the lead, the key entry and the head of the ledger', async () => {
    const { client, tables } = await storage.open();
    const facts = createDynamoLeadFacts(client, tables.leads);
    const { timeZone: _, ...lead } = anOfferedLead();
    await storage.put('leads', { ...lead, key: 'LEAD#P-1', item: 'LEAD', nextTouch: {}, welcomeCode: 'WELCOME-1' });
    await storage.put('leads', { key: 'PERSON#P-1', item: 'KEY', pseudonym: 'pseudonym-1', markers: ['EMAIL#x'] });
    const head = { sequence: 3, hash: 'x', standing: standingOf() };
    await storage.put('leads', { key: 'CONSENT#pseudonym-1', item: 'HEAD', ...head });
    await storage.put('leads', { key: 'LEAD#P-2', item: 'LEAD', mergedInto: 'P-1' });

    expect(await facts.leads.find('P-1')).toEqual(lead);
    expect(await facts.people.findById('P-1')).toEqual({ personId: 'P-1', pseudonym: 'pseudonym-1' });
    expect(await facts.consents.standingOf('pseudonym-1')).toEqual(standingOf());
    expect([await facts.leads.find('P-2'), await facts.people.findById('P-2')]).toEqual([undefined, undefined]);
    expect((await facts.consents.standingOf('nobody')).sale).toEqual({ state: 'none', recipients: [] });
  });
});
