import {
  confirmOptIn,
  optOutOfSale,
  questionOf,
  recordConsent,
  requestOptIn,
  STATEMENTS,
  type Unsubscribes,
  withdrawConsent,
} from '#business/consents/index';
import type { ConsentStores } from '../consent-stores.ts';
import type { PageConsents } from './ports.ts';

/** The shop's consents as the pages use them. */
export function createPageConsents(stores: ConsentStores & { readonly unsubscribes: Unsubscribes }): PageConsents {
  return {
    questionOf: (purpose, partners) => questionOf(purpose, { partners }),
    standingOf: ({ pseudonym }) => stores.ledger.standingOf(pseudonym),
    confirmButton: STATEMENTS.mailConfirmed.words,
    confirmOptIn: (link, now) => confirmOptIn(link, now, stores),
    async requestOptIn(person, by, now) {
      await requestOptIn({ person, ...by }, now, stores);
    },
    async grant({ person, purpose, partners }, by, now) {
      const recipients = partners.map(({ partnerId }) => partnerId);
      const said = { person, purpose, act: 'granted', text: questionOf(purpose, { partners }), ...by } as const;
      await recordConsent({ ...said, recipients }, now, stores);
      if (purpose === 'sms-and-calls') await stores.unsubscribes.readmitByPhone(person);
    },
    async withdraw(person, purposes, by, now) {
      await withdrawConsent({ person, purposes, ...by }, now, stores);
    },
    async optOutOfSale(person, by, now) {
      await optOutOfSale({ person, ...by }, now, stores);
    },
  };
}
