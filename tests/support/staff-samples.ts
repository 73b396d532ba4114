import { type ConsentSummary, receiptIdOf, recordConsent } from '#business/consents/index';
import { newJob, NO_TRAIL } from '#business/privacy/index';
import type { StaffPorts } from '../../src/functions/staff-api/ports.ts';
import { aCase, OPENED } from './a-case.ts';
import { aConsent, ADA } from './a-consent.ts';
import { createInMemoryConsents } from './in-memory-consents.ts';

const HOUR = 3600;

/** What a team has to do on an ordinary day. */
export async function staffSamples() {
  const consents = createInMemoryConsents();
  await recordConsent(aConsent({ purpose: 'sale' }), OPENED, consents);
  await recordConsent(aConsent({ purpose: 'profiling' }), OPENED + 60, consents);
  const entries = await consents.ledger.list(ADA.pseudonym);
  const listed: ConsentSummary[] = entries.map((entry) => ({ ...entry, receiptId: receiptIdOf(entry) }));
  const at = new Date(OPENED * 1000).toISOString();
  const ports: Partial<StaffPorts> = {
    leadList: {
      listByClass: (leadClass) =>
        Promise.resolve({
          entries: [
            { leadId: 'person-maria', leadClass, score: 88, source: 'asked', interests: ['Sports'], updatedAtIso: at },
            { leadId: 'person-omar', leadClass, score: 81, source: 'after-status', interests: [], updatedAtIso: at },
          ],
        }),
    },
    deadLetters: {
      list: () =>
        Promise.resolve([
          { queue: 'crm', letters: 2, canGoBack: true },
          { queue: 'messages', letters: 0, canGoBack: true },
          { queue: 'outbox', letters: 1, canGoBack: false },
        ]),
      takeBack: () => Promise.resolve({ letters: 2 }),
    },
    ledger: consents.ledger,
    digest: consents.digest,
    consentLog: { listOfDay: () => Promise.resolve({ entries: listed }) },
    jobs: {
      listOpen: () => {
        const made = {
          jobId: 'job-4f1c',
          kind: 'erasure',
          origin: 'page',
          trail: NO_TRAIL,
          standIn: 'erased-1',
          givesUp: [],
        } as const;
        const holds = [{ reason: 'return-open', what: 'R-1' }] as const;
        return Promise.resolve([{ ...newJob(made, OPENED - 26 * HOUR), step: 1, holds }]);
      },
      listDone: () =>
        Promise.resolve([
          {
            ...({ jobId: 'job-2b07', kind: 'export', origin: 'chat', counts: { orders: 3, customers: 1 } } as const),
            ...{ requestedAtEpochSeconds: OPENED - 50 * HOUR, finishedAtEpochSeconds: OPENED - 49 * HOUR },
            expiresAtEpochSeconds: OPENED + HOUR,
          },
        ]),
    },
  };
  return { cases: SAMPLE_CASES, ports, receiptId: receiptIdOf(entries[0]!) };
}

const SAMPLE_CASES = [
  aCase({
    details: { orderNumber: '12345', item: 'Chef’s knife <8 in>', email: 'maria.garcia@example.com' },
    mood: 'negative',
    goodwill: true,
    dueAtEpochSeconds: OPENED - HOUR / 2,
    customerId: 'C-1001',
    rung: 'order-and-email',
    transcript: [
      { who: 'customer', text: 'where is [order number]? it was due last week' },
      { who: 'bot', text: 'I’m sorry about that. What is your e-mail address?' },
      { who: 'customer', text: '<img src=x onerror=alert(1)> I want a person' },
    ],
    notes: [
      { by: { staffId: 'local-bob', name: 'bob' }, atEpochSeconds: OPENED - 60, text: 'Parcel seen in Columbus.' },
    ],
  }),
  aCase({
    caseId: 'CASE-TWO',
    kind: 'return-request',
    reason: 'request',
    state: 'assigned',
    assignee: { staffId: 'local-bob', name: 'bob' },
  }),
  aCase({
    caseId: 'CASE-SIX',
    kind: 'uncollected-payment',
    reason: 'payment-lapsed',
    dueAtEpochSeconds: OPENED + 50 * HOUR,
  }),
  aCase({ caseId: 'CALL-1', kind: 'callback', reason: 'request', details: { booking: 'K7M2-9QX4-TB3D' } }),
];
