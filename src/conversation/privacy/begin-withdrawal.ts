import { goBackUnderstood } from '../repair/index.ts';
import { countMiss, giveUp, MAX_MISSES } from '../repair/give-up.ts';
import { type Decision, type ManagePorts, message, slotsFrom, type Turn } from '../turn/index.ts';
import type { WithdrawalSaid } from '../understanding/privacy/index.ts';
import { findVerified } from './find-verified.ts';
import { aside, fulfilNow } from './fulfil-now.ts';
import { leavePrivacy, privacyTask, type ToldContacts } from './privacy-task.ts';

/**
 * Stops what somebody wants stopped, at once: to take a yes back is as easy as to give it. Whoever isn't verified is
 * taken by the contact that they have told in this conversation, or are asked for.
 */
export async function beginWithdrawal(
  turn: Turn,
  { purposes, namesTexts, partners, isChilds }: WithdrawalSaid,
  ports: Pick<ManagePorts, 'identity'>,
): Promise<Decision> {
  const withdrawal = { purposes, namesTexts, ...(partners && { partners }), ...(isChilds && { isChilds }) };
  const contacts = contactsFor(withdrawal, turn);
  if (await findVerified(turn, ports))
    return fulfilNow(turn, { kind: 'withdrawing', withdrawal, contacts: (isChilds && contacts) ?? {} });
  return contacts
    ? fulfilNow(turn, { kind: 'withdrawing', withdrawal, contacts })
    : askContact(turn, withdrawal, isChilds ? 'managePrivacy.contactOfChild' : 'managePrivacy.whichContact');
}

/** Takes the contact that was asked for. */
export function answerContact(turn: Turn, withdrawal: WithdrawalSaid): Decision {
  const contacts = contactsFor(withdrawal, turn);
  if (contacts) return fulfilNow(turn, { kind: 'withdrawing', withdrawal, contacts });
  if (withdrawal.isChilds && turn.stage.kind === 'confirmation-answered' && turn.stage.answer === 'no')
    return goBackUnderstood({ ...turn, memory: leavePrivacy(turn.memory) }, []);
  const timesMissed = countMiss(turn, null);
  if (timesMissed >= MAX_MISSES) return giveUp(turn);
  return askContact(turn, withdrawal, 'managePrivacy.contactAgain', timesMissed);
}

/** Asks for it, or asks it again after a digression. To Lex it is a yes-or-no question: any words answer it. */
export const askContact = (
  turn: Turn,
  withdrawal: WithdrawalSaid,
  key: 'managePrivacy.whichContact' | 'managePrivacy.contactAgain' | 'managePrivacy.contactOfChild',
  timesMissed = 0,
): Decision => ({
  move: { kind: 'confirm', intent: 'ManagePrivacy' },
  say: [message(key, { isByPhone: isByPhone(withdrawal) })],
  slots: slotsFrom('ManagePrivacy', {}),
  memory: { ...aside(turn), timesLost: 0, task: privacyTask({ kind: 'contact-asked', withdrawal }, timesMissed) },
});

/** A number for what comes by phone alone, an address for mail alone, either for all else. */
function contactsFor({ purposes }: WithdrawalSaid, turn: Turn): ToldContacts | undefined {
  const told = toldIn(turn);
  const isMailAlone = purposes.join() === 'email';
  const isMissing = (isMailAlone && !told?.email) || (isByPhone({ purposes }) && !told?.phone);
  return isMissing ? undefined : told;
}

const isByPhone = ({ purposes }: Pick<WithdrawalSaid, 'purposes'>): boolean => purposes.join() === 'sms-and-calls';

function toldIn({ memory: { known }, found }: Turn): ToldContacts | undefined {
  const valueOf = (kind: 'email' | 'phone') => found.find((value) => value.kind === kind)?.value ?? known[kind]?.value;
  const [email, phone] = [valueOf('email'), valueOf('phone')];
  return email || phone ? { ...(email && { email }), ...(phone && { phone }) } : undefined;
}
