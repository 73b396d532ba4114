import { type ConsentAct, type ConsentPurpose, type ConsentStanding, NO_CONSENTS } from '#business/consents/index';
import type { PersonContacts } from '#business/people/index';
import {
  type CapturedDetails,
  type ConsentRecording,
  type Recipient,
  signUp,
  type SignUpDesk,
  type SignUpReader,
} from '#business/sign-ups/index';

const STATE: Readonly<Record<ConsentAct, ConsentStanding[ConsentPurpose]['state']>> = {
  requested: 'pending',
  granted: 'granted',
  refused: 'refused',
  withdrawn: 'withdrawn',
};

export interface InMemorySignUps extends SignUpReader, SignUpDesk {
  /** Each once for its cause. */
  readonly captured: readonly CapturedDetails[];
  readonly recorded: readonly ConsentRecording[];
  /** Whose tombstones for texts and calls were lifted. */
  readonly readmitted: ReadonlySet<string>;
}

interface World {
  readonly partners?: readonly Recipient[];
  /** E-mail addresses that are known to be somebody's. */
  readonly known?: readonly string[];
  /** Called before each write; throws where a crash is wanted. */
  readonly beforeWrite?: (what: string) => void;
}

export const ACME: Recipient = { partnerId: 'acme', name: 'Acme Insurance' };

/** People, leads and their consents in this process' memory. */
export function createInMemorySignUps({ partners = [ACME], known = [], beforeWrite }: World = {}): InMemorySignUps {
  const captured = new Map<string, CapturedDetails>();
  const recorded = new Map<string, ConsentRecording>();
  const standings = new Map<string, ConsentStanding>();
  const readmitted = new Set<string>();
  const nameOf = ({ customerId, email = '', phone = '' }: PersonContacts) => customerId ?? (email || phone);
  const standingOf = (name: string) => standings.get(name);
  return {
    get captured() {
      return [...captured.values()];
    },
    get recorded() {
      return [...recorded.values()];
    },
    readmitted,
    standingOf: (customerId) => Promise.resolve(standingOf(customerId) ?? NO_CONSENTS),
    mayBeTheirs: ({ email }) => Promise.resolve(!known.includes(email ?? '')),
    listPartners: () => Promise.resolve(partners),
    signUp: (confirmed, now) =>
      signUp(confirmed, now, {
        profileOf: () => Promise.resolve(undefined),
        readmitByPhone: ({ personId }) => Promise.resolve(void readmitted.add(personId)),
        capture(details) {
          beforeWrite?.('capture');
          if (!captured.has(details.cause)) captured.set(details.cause, details);
          const name = nameOf(details.contacts);
          return Promise.resolve({
            person: { personId: name, pseudonym: name },
            welcomeCode: { code: 'WELCOME-7Q4K', percent: 10, expiresOn: '2026-04-08', state: 'issued' },
          });
        },
        record(recording) {
          beforeWrite?.(recording.purpose);
          const { person, purpose, act, cause, recipients } = recording;
          const key = `${cause} ${purpose}`;
          if (recorded.has(key)) return Promise.resolve({ kind: 'repeated' });
          recorded.set(key, recording);
          const before = standingOf(person.pseudonym) ?? NO_CONSENTS;
          standings.set(person.pseudonym, { ...before, [purpose]: { state: STATE[act], recipients } });
          return Promise.resolve({ kind: 'recorded' });
        },
      }),
  };
}
