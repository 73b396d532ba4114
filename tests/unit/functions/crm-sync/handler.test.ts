import { describe, expect, it } from '@jest/globals';
import { toEventItem } from '#adapters/dynamodb/event-item';
import type { CrmOutcome } from '#business/crm/index';
import type { EventData, EventType, ShopEvent } from '#business/events/index';
import { createCrmSync } from '../../../../src/functions/crm-sync/handler.ts';
import { aCustomer } from '../../../support/a-customer.ts';
import { aLead, mailGranted, PERSON_ID } from '../../../support/crm-samples.ts';

const SAID = { personId: PERSON_ID, purpose: 'email', act: 'withdrawn', recipients: [], receiptId: 'CR-1' } as const;

function open(outcome: CrmOutcome = { kind: 'sent' }, isKnown = true) {
  const done: string[] = [];
  const postponed: (readonly [string, number])[] = [];
  const note = (what: string) => Promise.resolve((done.push(what), outcome));
  const handle = createCrmSync(
    () =>
      Promise.resolve({
        facts: {
          leads: { find: () => Promise.resolve(isKnown ? aLead() : undefined) },
          people: {
            findById: (personId) => Promise.resolve(isKnown ? { personId, pseudonym: 'pseudonym-1' } : undefined),
          },
          consents: { standingOf: () => Promise.resolve(mailGranted) },
        },
        crm: {
          upsert: ({ personId }) => note(`upsert ${personId}`),
          remove: ({ personId }) => note(`remove ${personId}`),
          readProfile: (email) => {
            done.push(`profile of ${email}`);
            return Promise.resolve({ kind: 'read', profile: { openTickets: [] } });
          },
        },
        customers: { findById: (customerId) => Promise.resolve(aCustomer({ customerId, email: 'ada@example.com' })) },
        profiles: { find: () => Promise.resolve(undefined), save: () => Promise.resolve() },
        cases: { addProfile: (caseId) => Promise.resolve(void done.push(`case ${caseId}`)) },
        postpone: (receipt, seconds) => Promise.resolve(void postponed.push([receipt, seconds])),
      }),
    () => 1_795_428_000,
  );
  return {
    ...{ done, postponed },
    async tell<Type extends EventType>(type: Type, data: EventData[Type], received = '1') {
      const event = { aggregate: 'X#1', id: 'E-1', type, occurredAtIso: '2026-11-23T10:00:00.000Z', data };
      const attributes = { ApproximateReceiveCount: received };
      const body = JSON.stringify(toEventItem(event as ShopEvent));
      return handle({ Records: [{ messageId: 'm', receiptHandle: 'handle', attributes, body }] });
    },
  };
}
const ALL_DONE = { batchItemFailures: [] };
const COMES_AGAIN = { batchItemFailures: [{ itemIdentifier: 'm' }] };

describe('the consumer of the CRM', () => {
  it.each([
    ['lead-captured', { leadId: PERSON_ID, source: 'asked', interests: [], isNew: true }],
    ['lead-scored', { leadId: PERSON_ID, score: 85, to: 'hot' }],
    ['consent-changed', { ...SAID, channel: 'chat' }],
  ] as const)('brings a person after %s', async (type, data) => {
    const { tell, done } = open();

    expect(await tell(type, data)).toEqual(ALL_DONE);
    expect(done).toEqual([`upsert ${PERSON_ID}`]);
  });

  it('removes an erased person', async () => {
    const { tell, done } = open({ kind: 'sent' }, false);

    expect(await tell('person-erased', { personId: PERSON_ID })).toEqual(ALL_DONE);
    expect(done).toEqual([`remove ${PERSON_ID}`]);
  });

  it('adds to a case what is known of its customer', async () => {
    const { tell, done } = open();

    await tell('case-opened', { caseId: 'CASE-1', customerId: 'C-1' });

    expect(done).toEqual(['profile of ada@example.com', 'case CASE-1']);
  });

  it('does nothing about events that change no contact', async () => {
    const { tell, done } = open();

    expect(await tell('lead-touch-due', { leadId: PERSON_ID, program: 'nurture', step: 1 })).toEqual(ALL_DONE);
    expect(done).toEqual([]);
  });

  it('waits longer after each attempt, and as long as it is asked to', async () => {
    const busy = open({ kind: 'try-later', afterSeconds: 90 });
    const broken = open({ kind: 'unknown' });

    expect(await busy.tell('consent-changed', { ...SAID, channel: 'chat' })).toEqual(COMES_AGAIN);
    expect(await broken.tell('consent-changed', { ...SAID, channel: 'chat' }, '4')).toEqual(COMES_AGAIN);

    expect([...busy.postponed, ...broken.postponed]).toEqual([
      ['handle', 90],
      ['handle', 300],
    ]);
  });

  it('leaves what is refused to the queue, which puts it among the dead letters', async () => {
    const { tell, postponed } = open({ kind: 'refused', code: 'VALIDATION_ERROR' });

    expect(await tell('consent-changed', { ...SAID, channel: 'chat' })).toEqual(COMES_AGAIN);
    expect(postponed).toEqual([]);
  });
});
