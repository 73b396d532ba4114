import { describe, expect, it } from '@jest/globals';
import type { Case } from '#business/cases/index';
import type { ShopEvent } from '#business/events/index';
import { actOnLeadEvent, captureLead } from '#business/leads/index';
import { aCustomer } from '../../../support/a-customer.ts';
import { aCapture, createLeadWorld, NOW } from '../../../support/lead-world.ts';

const at = { id: 'event-1', occurredAtIso: '2026-03-09T14:00:00Z' };
const becameHot = (leadId: string, from?: 'warm' | 'hot'): ShopEvent<'lead-scored'> => ({
  ...at,
  aggregate: `LEAD#${leadId}`,
  type: 'lead-scored',
  data: { leadId, score: 84, to: 'hot', ...(from && { from }) },
});

async function aKnownCustomer() {
  const world = createLeadWorld();
  const john = aCustomer();
  world.customers.set(john.customerId, john);
  const contacts = { customerId: john.customerId, email: john.email, phone: '+12065550123' };
  const { lead } = await captureLead(aCapture({ contacts }), NOW, world.ports);
  const cases = new Map<string, Case>();
  const ports = {
    ...world.ports,
    caseIdFor: (aggregate: string, eventId: string) => `${aggregate}/${eventId}`,
    cases: {
      open(opened: Case) {
        const kind = cases.has(opened.caseId) ? 'already-open' : 'opened';
        if (kind === 'opened') cases.set(opened.caseId, opened);
        return Promise.resolve({ kind } as const);
      },
    },
  };
  const act = (event: ShopEvent) => actOnLeadEvent(event, NOW, ports);
  return { ...world, lead, john, cases, act };
}

describe('an event', () => {
  it('of a purchase raises the score of its customer’s lead, once', async () => {
    const { act, customers, john, ports, lead } = await aKnownCustomer();
    customers.set(john.customerId, { ...john, spentMinor: 600_00, purchaseCount: 1 });
    const bought = {
      ...{ ...at, aggregate: 'PURCHASE#1', type: 'purchase-made' },
      data: { customerId: john.customerId },
    } as ShopEvent;

    expect([await act(bought), await act(bought)]).toEqual(['rescored', 'unchanged']);

    // $600 16, one purchase 1, one accepted offer 13.
    expect((await ports.book.find(lead.leadId))?.score).toBe(lead.score + 30);
  });

  it('of a declined offer counts once, and not beside what a capture of its conversation counts', async () => {
    const { act, customers, john, ports, lead } = await aKnownCustomer();
    customers.set(john.customerId, { ...john, purchaseCount: 1 });
    const declined = (offerId: string, conversationId: string): ShopEvent => ({
      ...{ ...at, aggregate: `OFFER#${offerId}`, type: 'offer-declined' },
      data: { offerId, conversationId, customerId: john.customerId },
    });
    const pointsFor = async (code: string) =>
      (await ports.book.find(lead.leadId))?.reasons.find((reason) => reason.code === code)?.points;

    const outcomes = [
      await act(declined('offer-1', 'conversation-2')),
      await act(declined('offer-1', 'conversation-2')),
      await act(declined('offer-2', 'conversation-2')),
    ];
    const contacts = { customerId: john.customerId, email: john.email };
    const later = { contacts, conversationId: 'conversation-2', cause: 'conversation-2#9', declinedOffers: 2 };
    await captureLead(aCapture(later), NOW, ports);

    expect(outcomes).toEqual(['rescored', 'unchanged', 'rescored']);
    expect(await pointsFor('offers-declined')).toBe(-4);
    const log = await ports.book.listScoreEntries(lead.leadId);
    expect(log.flatMap(({ reasons }) => reasons).reduce((sum, { points }) => sum + points, 0)).toBe(
      (await ports.book.find(lead.leadId))?.score,
    );
  });

  it('of an offer that somebody declined who is no lead changes nothing', async () => {
    const { act } = await aKnownCustomer();
    const data = { offerId: 'offer-1', conversationId: 'conversation-2', customerId: 'C-nobody' };

    expect(await act({ ...at, aggregate: 'OFFER#offer-1', type: 'offer-declined', data })).toBe('not-found');
  });

  it('of a consent raises the score when mails are agreed to, and lowers it when they are no longer', async () => {
    const { act, subscribed, ports, lead } = await aKnownCustomer();
    const changed = {
      ...{ ...at, aggregate: `PERSON#${lead.leadId}`, type: 'consent-changed' },
      data: { personId: lead.leadId },
    } as ShopEvent;

    subscribed.add('pseudonym-1');
    await act(changed);
    const subscribedScore = (await ports.book.find(lead.leadId))?.score;
    subscribed.clear();
    await act(changed);

    expect([subscribedScore, (await ports.book.find(lead.leadId))?.score]).toEqual([lead.score + 8, lead.score]);
  });

  it('of a lead that became hot opens one case for sales, which names nobody', async () => {
    const { act, lead, cases, john } = await aKnownCustomer();

    const outcomes = [await act(becameHot(lead.leadId, 'warm')), await act(becameHot(lead.leadId, 'warm'))];

    expect(outcomes).toEqual(['case-opened', 'case-already-open']);
    const [opened] = [...cases.values()];
    expect(opened).toMatchObject({ kind: 'sales-lead', reason: 'hot-lead', dueAtEpochSeconds: NOW + 3600 });
    expect(opened?.details).toEqual({
      ...{ lead: lead.leadId, score: '18', contactPreference: 'Email', category: 'Electronics' },
      score: String(lead.score),
    });
    expect(JSON.stringify(opened)).not.toContain(john.email);
  });

  it('of a lead that stays hot, or of nobody, opens none', async () => {
    const { act, lead, cases } = await aKnownCustomer();

    expect(await act(becameHot(lead.leadId, 'hot'))).toBe('ignored');
    expect(await act(becameHot('nobody'))).toBe('not-found');
    expect(await act({ ...at, aggregate: 'PERSON#1', type: 'person-erased', data: { personId: '1' } })).toBe('ignored');
    expect(cases.size).toBe(0);
  });
});
