import type { ConsentStanding } from '#business/consents/index';
import type { Customer } from '#business/customers/index';
import type { CapturedDetails, CapturePorts, LeadBook, LeadFacts, RescorePorts } from '#business/leads/index';
import { createInMemoryLeadBook } from './in-memory-leads.ts';
import { createInMemoryPeople } from './in-memory-people.ts';

/** 2026-03-09T14:00:00Z, a Monday morning in New York. */
export const NOW = 1_773_064_800;
export const SHOP_TIME_ZONE = 'America/New_York';

export const NO_FACTS: LeadFacts = {
  valueMinor: 0,
  purchases: 0,
  conversations: 0,
  isSubscribed: false,
  hasFirstName: false,
  hasLastName: false,
  hasLastingEmail: false,
  hasPhone: false,
  hasPlace: false,
  interests: 0,
  offersAccepted: 0,
  offersDeclined: 0,
};

/** Ada, who asked for news about electronics, unless said otherwise. */
export const aCapture = (overrides: Partial<CapturedDetails> = {}): CapturedDetails => ({
  contacts: { email: 'ada@example.com' },
  firstName: 'Ada',
  lastName: 'Byron',
  preference: 'Email',
  interests: ['Electronics'],
  source: 'asked',
  conversationId: 'conversation-1',
  cause: 'conversation-1#1',
  ...overrides,
});

const NONE = { state: 'none', recipients: [] } as const;
const NOBODY_SAID_ANYTHING: ConsentStanding = { email: NONE, 'sms-and-calls': NONE, profiling: NONE, sale: NONE };

/** Everything that captures and scores, in memory; what tests change stands in sets and maps. */
export function createLeadWorld(book?: LeadBook) {
  const memory = createInMemoryLeadBook();
  const people = createInMemoryPeople();
  const customers = new Map<string, Customer>();
  const values = new Map<string, number>();
  const subscribed = new Set<string>();
  const disposable = new Set<string>();
  let ids = 0;
  let codes = 0;
  const ports: CapturePorts & RescorePorts & { readonly book: LeadBook } = {
    people,
    book: book ?? memory.book,
    customers: { findById: (customerId) => Promise.resolve(customers.get(customerId)) },
    lifetimeValues: {
      find(customerId) {
        const value = values.get(customerId);
        return Promise.resolve(value === undefined ? undefined : { lifetimeValueMinor: value, asOf: '2026-03-09' });
      },
    },
    consents: {
      standingOf: (pseudonym) =>
        Promise.resolve({
          ...NOBODY_SAID_ANYTHING,
          ...(subscribed.has(pseudonym) && { email: { state: 'granted', recipients: [] } }),
        }),
    },
    newEventId: () => String(++ids).padStart(8, '0'),
    newWelcomeCode: () => `WELCOME-${String(++codes).padStart(4, '0')}`,
    shopTimeZone: SHOP_TIME_ZONE,
    isDisposable: (email) => disposable.has(email),
  };
  return { ports, people, customers, values, subscribed, disposable, ...memory };
}
