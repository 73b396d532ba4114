import { CONSENT_PURPOSES, type ConsentEntry, type ConsentLedger } from '../consents/index.ts';
import type { LeadBook, LeadCapture } from '../leads/index.ts';
import type { PeopleStore, Person } from '../people/index.ts';
import { type OptOut, optOut, type OptOutPorts } from './opt-out.ts';

/** Somebody has said that they are too young to have signed up. */
export interface ChildSaid extends Pick<OptOut, 'channel' | 'cause' | 'conversationId'> {
  /** Of a customer who is verified. */
  readonly customerId?: string;
  /** Told in the conversation, normalised; each stands for itself. */
  readonly contacts: readonly { readonly email?: string; readonly phone?: string }[];
}

export interface ForgetChildPorts extends OptOutPorts {
  readonly people: PeopleStore;
  readonly leads: Pick<LeadBook, 'find' | 'listCaptures'>;
  readonly ledger: Pick<ConsentLedger, 'list'>;
  /** Has the leads of these people erased, with their consents; of nobody, too, so that the work tells nothing. */
  readonly eraseSignUps: (personIds: readonly string[], nowEpochSeconds: number) => Promise<void>;
}

/**
 * Ends what a child has agreed to, and has their sign-up erased where it was made in this very conversation: they gave
 * it here, so that no further proof is needed. Of what was known before only the consents end, which harms nobody; it is
 * erased for who proves by a code whose it is.
 *
 * However often it is called, it ends alike.
 *
 * @source docs/sign-up.md
 */
export async function forgetChild(said: ChildSaid, nowEpochSeconds: number, ports: ForgetChildPorts): Promise<void> {
  const { customerId, contacts, conversationId, ...from } = said;
  const stop = { ...from, conversationId, purposes: CONSENT_PURPOSES, namesTexts: false };
  await optOut({ ...stop, who: { contacts } }, nowEpochSeconds, ports);
  if (customerId !== undefined) await optOut({ ...stop, who: { customerId } }, nowEpochSeconds, ports);

  const named = [...contacts, ...(customerId === undefined ? [] : [{ customerId }])];
  const found = await Promise.all(named.map((contact) => ports.people.find(contact)));
  const people = found.filter((person) => person !== undefined);
  const isHere = await Promise.all(people.map((person) => isFromHere(person, conversationId, ports)));
  const personIds = people.filter((_, index) => isHere[index]).map(({ personId }) => personId);
  await ports.eraseSignUps([...new Set(personIds)], nowEpochSeconds);
}

/** Whether all that is known of somebody was said in one conversation. */
async function isFromHere(
  { personId, pseudonym }: Person,
  conversationId: string,
  { leads, ledger }: Pick<ForgetChildPorts, 'leads' | 'ledger'>,
): Promise<boolean> {
  const [lead, entries] = await Promise.all([leads.find(personId), ledger.list(pseudonym)]);
  const captures: readonly LeadCapture[] = lead ? await leads.listCaptures(lead) : [];
  if (captures.length === 0) return false;
  return [...captures, ...entries.filter((entry) => !isMailConfirmed(entry))].every(
    (one) => one.conversationId === conversationId,
  );
}

/** The link that the conversation had sent was confirmed on its page. */
const isMailConfirmed = ({ purpose, act, channel }: ConsentEntry): boolean =>
  purpose === 'email' && act === 'granted' && channel === 'page';
