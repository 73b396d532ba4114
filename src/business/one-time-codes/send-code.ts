import type { Customer, CustomerRepository } from '../customers/index.ts';
import { type MessageSender, oneTimeCodeMessage, type SendOutcome } from '../notifications/index.ts';
import type { ChallengeName } from './challenge.ts';
import { contactsForCode } from './contacts-for-code.ts';
import { CODE_POLICY } from './policy.ts';
import type { CodeStore, HashCode } from './ports.ts';

/** `not-due`: taken before, replaced or expired. `limited`: the customer had the hour's codes already. */
export type CodeSent = SendOutcome | { readonly kind: 'not-due' | 'decoy' | 'limited' | 'nobody' };

export interface SendCodePorts {
  readonly codes: Pick<CodeStore, 'take' | 'arm'>;
  readonly customers: Pick<CustomerRepository, 'findById'>;
  /** Counts one code to this customer. @returns how many there are in the present hour, with this one */
  readonly countCode: (customerId: string, nowEpochSeconds: number) => Promise<number>;
  /** A new code of `CODE_POLICY.digits` unpredictable digits. */
  readonly newCode: () => string;
  readonly hashCode: HashCode;
  readonly messages: MessageSender;
}

/**
 * Sends the code of an opened challenge, at most once.
 *
 *     take the challenge ── taken before ──► not-due
 *           │
 *     count it for the customer ── over the limit ──► limited; no code is armed, so there is none to guess
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

  const [customer, codesThisHour] = await Promise.all([
    ports.customers.findById(purpose.target),
    ports.countCode(purpose.target, nowEpochSeconds),
  ]);
  if (codesThisHour > CODE_POLICY.codesPerCustomerAndHour) return { kind: 'limited' };
  if (!customer) return { kind: 'nobody' };

  const code = ports.newCode();
  const isNewest = await ports.codes.arm(name, ports.hashCode(name.challengeId, code));
  return isNewest ? deliver(customer, code, name, ports.messages) : { kind: 'not-due' };
}

async function deliver(
  customer: Customer,
  code: string,
  { challengeId }: ChallengeName,
  messages: MessageSender,
): Promise<CodeSent> {
  let outcome: SendOutcome | undefined;
  for (const contact of contactsForCode(customer, messages.channels.includes('sms'))) {
    const words = { code, minutes: CODE_POLICY.lifetimeSeconds / 60 };
    outcome = await messages.send(oneTimeCodeMessage(contact, words, challengeId));
    if (outcome.kind !== 'refused') return outcome;
  }
  return outcome ?? { kind: 'nobody' };
}
