import type { PeopleStore, Person } from '../people/index.ts';
import type { ConsentEntry, ReceiptId } from './entry.ts';
import { foldStanding } from './fold.ts';
import type { ConsentLedger, ConsentPorts, Unsubscribes } from './ports.ts';
import { recordConsent } from './record-consent.ts';
import type { ConsentStanding } from './standing.ts';
import { STATEMENTS } from './statements.ts';

/** How long the link in the mail can be used. */
export const OPT_IN_LINK_SECONDS = 7 * 86_400;

/** A link that somebody opened and confirmed by a button: who it was mailed to, and when it was made. */
export interface OptInLink {
  readonly personId: string;
  readonly issuedAtEpochSeconds: number;
}

export type OptInConfirmed =
  | { readonly kind: 'confirmed' | 'confirmed-before'; readonly receiptId: ReceiptId }
  /** The link is too old: another one can be asked for. */
  | { readonly kind: 'expired' }
  /** It was taken back, or never asked for, since the link was made: that stands. */
  | { readonly kind: 'taken-back' }
  | { readonly kind: 'unknown-person' };

interface LedgerPorts extends ConsentPorts {
  readonly ledger: Pick<ConsentLedger, 'append' | 'list'>;
}

interface ConfirmPorts extends LedgerPorts {
  readonly people: Pick<PeopleStore, 'findById'>;
  readonly unsubscribes: Pick<Unsubscribes, 'remove'>;
}

/**
 * Subscribes whoever confirms by the link that was mailed to them; a second time it only says so. A link that is older
 * than the last no doesn't count, even when somebody has asked for a new one since.
 */
export async function confirmOptIn(
  link: OptInLink,
  nowEpochSeconds: number,
  { people, unsubscribes, ...ports }: ConfirmPorts,
): Promise<OptInConfirmed> {
  const person = await people.findById(link.personId);
  if (!person) return { kind: 'unknown-person' };
  const confirmed = await confirm(person, link, nowEpochSeconds, ports);
  // The yes has lifted them itself; a block that came behind it, or stood beside an older yes, goes now.
  if (confirmed.kind === 'confirmed' || confirmed.kind === 'confirmed-before') await unsubscribes.remove(person);
  return confirmed;
}

async function confirm(
  person: Person,
  { issuedAtEpochSeconds }: OptInLink,
  now: number,
  ports: LedgerPorts,
): Promise<OptInConfirmed> {
  const entries = await ports.ledger.list(person.pseudonym);
  if (issuedAtEpochSeconds < lastNo(entries)) return { kind: 'taken-back' };
  const before = confirmedBefore(foldStanding(entries));
  if (before) return before;
  if (now >= issuedAtEpochSeconds + OPT_IN_LINK_SECONDS) return { kind: 'expired' };

  const cause = `confirm:${issuedAtEpochSeconds}`;
  const said = { person, purpose: 'email', act: 'granted', channel: 'page', cause } as const;
  const recorded = await recordConsent({ ...said, text: STATEMENTS.mailConfirmed }, now, ports);
  if (recorded.kind === 'unknown-person') return recorded;
  if (recorded.kind === 'recorded') return { kind: 'confirmed', receiptId: recorded.receiptId };
  return confirmedBefore(recorded.standing) ?? { kind: 'taken-back' };
}

const confirmedBefore = ({ email }: ConsentStanding): OptInConfirmed | undefined =>
  email.state === 'granted' && email.receiptId !== undefined
    ? { kind: 'confirmed-before', receiptId: email.receiptId }
    : undefined;

const lastNo = (entries: readonly ConsentEntry[]): number =>
  Math.max(
    0,
    ...entries
      .filter(({ purpose, act }) => purpose === 'email' && (act === 'withdrawn' || act === 'refused'))
      .map(({ occurredAtIso }) => Math.floor(Date.parse(occurredAtIso) / 1000)),
  );
