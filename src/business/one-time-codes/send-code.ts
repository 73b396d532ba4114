import type { CustomerRepository } from '../customers/index.ts';
import { messageSent, type ShopEvent } from '../events/index.ts';
import {
  type CodeWords,
  type MessageSender,
  oneTimeCodeMessage,
  type SendOutcome,
  usageOfMessage,
} from '../notifications/index.ts';
import type { ChallengeName, CodePurpose } from './challenge.ts';
import { type Contact, contactsForCode } from './contacts-for-code.ts';
import { CODE_POLICY } from './policy.ts';
import type { CodeStore, HashCode } from './ports.ts';

/** `not-due`: taken before, replaced or expired. `limited`: the customer had the hour's codes already. */
export type CodeSent = SendOutcome | { readonly kind: 'not-due' | 'decoy' | 'limited' | 'nobody' };

export interface SendCodePorts {
  readonly codes: Pick<CodeStore, 'take' | 'arm'>;
  readonly customers: Pick<CustomerRepository, 'findById'>;
  /**
   * Where a code goes that is to prove this contact, undefined when the shop has nothing about anybody who has it. Not
   * everybody has shown that the contacts they gave are theirs: what is on file for longer goes first.
   */
  readonly findWayTo: (contact: Contact) => Promise<Contact | undefined>;
  /** Counts one code to this customer or contact. @returns how many there are in the present hour, with this one */
  readonly countCode: (target: string, nowEpochSeconds: number) => Promise<number>;
  /** A new code of `CODE_POLICY.digits` unpredictable digits. */
  readonly newCode: () => string;
  readonly hashCode: HashCode;
  readonly messages: MessageSender;
  /** Tells that a provider is paid for a code. @throws when it can't; the code is sent all the same */
  readonly tell: (event: ShopEvent<'message-sent'>) => Promise<void>;
  readonly newEventId: (nowEpochMilliseconds: number) => string;
}

/**
 * Sends the code of an opened challenge, at most once.
 *
 *     take the challenge ── taken before ──► not-due
 *           │
 *     count it for whom it is for ── over the limit ──► limited; no code is armed, so there is none to guess
 *           │
 *     arm: only the code's keyed hash is kept ── replaced meanwhile ──► not-due
 *           │
 *     send; only after a clear refusal by the next contact on file
 *
 * The challenge is taken before sending: after a crash the customer asks again, and nobody gets two codes for one request.
 */
export async function sendCode(name: ChallengeName, nowEpochSeconds: number, ports: SendCodePorts): Promise<CodeSent> {
  const purpose = await ports.codes.take(name, nowEpochSeconds);
  if (!purpose) return { kind: 'not-due' };
  if (purpose.target === undefined) return { kind: 'decoy' };

  const [contacts, codesThisHour] = await Promise.all([
    contactsOf(purpose, purpose.target, ports),
    ports.countCode(purpose.target, nowEpochSeconds),
  ]);
  if (codesThisHour > CODE_POLICY.codesPerCustomerAndHour) return { kind: 'limited' };
  if (contacts.length === 0) return { kind: 'nobody' };

  const code = ports.newCode();
  const isNewest = await ports.codes.arm(name, ports.hashCode(name.challengeId, code));
  if (!isNewest) return { kind: 'not-due' };
  const words = { code, minutes: CODE_POLICY.lifetimeSeconds / 60, place: purpose.contact ? 'page' : 'chat' } as const;
  const { outcome, event } = await deliver(contacts, words, { name, nowEpochSeconds }, ports);
  if (event) await ports.tell(event);
  return outcome;
}

async function contactsOf(
  { contact }: CodePurpose,
  target: string,
  { customers, findWayTo, messages }: SendCodePorts,
): Promise<readonly Contact[]> {
  if (contact) {
    const way = await findWayTo(contact);
    return way ? [way] : [];
  }
  const customer = await customers.findById(target);
  return customer ? contactsForCode(customer, messages.channels.includes('sms')) : [];
}

interface Delivered {
  readonly outcome: CodeSent;
  /** Of the one that a provider took. */
  readonly event?: ShopEvent<'message-sent'> | undefined;
}

async function deliver(
  contacts: readonly Contact[],
  words: CodeWords,
  { name, nowEpochSeconds }: { readonly name: ChallengeName; readonly nowEpochSeconds: number },
  { messages, newEventId }: SendCodePorts,
): Promise<Delivered> {
  const { challengeId: reference, conversationId } = name;
  let last: SendOutcome | undefined;
  for (const contact of contacts) {
    const message = oneTimeCodeMessage(contact, words, reference);
    const outcome = await messages.send(message);
    last = outcome;
    if (outcome.kind === 'refused') continue;
    if (outcome.kind !== 'accepted') return { outcome };
    // A page's challenge is of no conversation.
    const where = words.place === 'chat' && { conversationId };
    const data = { channel: contact.channel, ...where, usage: usageOfMessage(message) };
    return { outcome, event: messageSent(data, { reference, nowEpochSeconds, newEventId }) };
  }
  return { outcome: last ?? { kind: 'nobody' } };
}
