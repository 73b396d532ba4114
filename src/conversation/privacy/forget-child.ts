import { maskEmailAddress, maskPhoneNumber } from '#business/customers/index';
import type { VerifiedIdentity } from '#business/identity/index';
import { type Decision, type FulfilPorts, type Memory, message, resume, type Turn } from '../turn/index.ts';
import { channelOf, leavePrivacy, type PrivacyStage } from './privacy-task.ts';
import { REPLIES } from './replies.ts';

type Withdrawing = Extract<PrivacyStage, { kind: 'withdrawing' }>;

/**
 * Ends what a child has agreed to, and forgets what they gave to sign up. The same is said whether or not anything was
 * known: what was there before this conversation is erased on the page, or by the wish of a verified customer, by a code.
 */
export async function forgetChild(
  turn: Turn,
  { stage, identity }: { readonly stage: Withdrawing; readonly identity: VerifiedIdentity | undefined },
  privacy: Pick<FulfilPorts['privacy'], 'forgetChild' | 'pageUrl'>,
): Promise<Decision> {
  const contacts = contactsIn(stage);
  const whose = identity && { customerId: identity.customerId };
  await privacy.forgetChild({ ...whereSaid(turn), ...whose, contacts }, turn.nowEpochSeconds);
  const told = message('managePrivacy.childForgotten', {
    contacts: masked(stage),
    isCustomer: identity !== undefined,
    url: privacy.pageUrl,
    contact: turn.supportContact,
  });
  const decision = resume(turn, { say: [told], memory: withoutSignUp(leavePrivacy(turn.memory)) });
  return identity ? { ...decision, choices: REPLIES.child } : decision;
}

/** By what the conversation is known in the ledger. */
export const whereSaid = (turn: Turn) => {
  const { conversationId, nonce } = turn;
  return { channel: channelOf(turn), conversationId, cause: `chat:${conversationId}:${nonce}` };
};

/** Each stands for itself: that both are one person's is known of customers alone. */
export const contactsIn = ({ contacts: { email, phone } }: Withdrawing) => [
  ...(email ? [{ email }] : []),
  ...(phone ? [{ phone }] : []),
];

const masked = ({ contacts: { email, phone } }: Withdrawing): readonly string[] => [
  ...(email ? [maskEmailAddress(email)] : []),
  ...(phone ? [maskPhoneNumber(phone)] : []),
];

/** The memory without what was told to sign up, and without a sign-up that waits. */
export function withoutSignUp(memory: Memory): Memory {
  const { firstName: _, lastName: __, email: ___, phone: ____, ...known } = memory.known;
  return { ...memory, known, suspended: memory.suspended.filter(({ intent }) => intent !== 'CaptureLeadInfo') };
}
