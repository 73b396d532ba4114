import type { NamedPartner } from '#business/consents/index';
import type { OptedOut } from '#business/data-requests/index';
import { maskEmailAddress, maskPhoneNumber } from '#business/customers/index';
import { type Message, message } from '../turn/index.ts';
import type { PrivacyStage } from './privacy-task.ts';

/** What was stopped, with receipts, and what still comes. Of contacts the same is said, known or not. */
export function tellStopped(
  outcome: OptedOut,
  {
    withdrawal: { purposes, namesTexts, partners },
    contacts: { email, phone },
  }: Extract<PrivacyStage, { kind: 'withdrawing' }>,
): readonly Message[] {
  const reachesOut = purposes.includes('email') || purposes.includes('sms-and-calls');
  if (outcome.kind === 'contacts') {
    const masked = [email && maskEmailAddress(email), phone && maskPhoneNumber(phone)].filter(
      (one) => one !== undefined,
    );
    const contacts = masked.filter((one) => one !== '');
    return [
      partners
        ? message('managePrivacy.ifKnownNotTo', { contacts, names: namesOf(partners) })
        : message('managePrivacy.ifKnown', { contacts, purposes }),
    ];
  }
  if (partners) return [tellPartners(outcome, partners)];
  const ended = outcome.ended.map(({ purpose }) => purpose);
  const before = purposes.filter((purpose) => !ended.includes(purpose));
  const receiptIds = outcome.ended.map(({ receiptId }) => receiptId);
  return [
    ...(ended.length > 0 ? [message('managePrivacy.stopped', { purposes: ended, receiptIds })] : []),
    ...(before.length > 0 ? [message('managePrivacy.stoppedBefore', { purposes: before })] : []),
    ...(reachesOut ? [message('managePrivacy.stillComes', { namesTexts })] : []),
  ];
}

/** Whoever bought before is told to stop, too. */
function tellPartners({ ended }: Extract<OptedOut, { kind: 'customer' }>, partners: readonly NamedPartner[]): Message {
  const receiptId = ended.at(0)?.receiptId;
  const names = namesOf(partners);
  return receiptId === undefined
    ? message('managePrivacy.neverTo', { names })
    : message('managePrivacy.stoppedTo', { names, receiptId });
}

const namesOf = (partners: readonly NamedPartner[]): readonly string[] => partners.map(({ name }) => name);
