import type { OptedOut } from '#business/data-requests/index';
import { maskEmailAddress, maskPhoneNumber } from '#business/customers/index';
import { type Message, message } from '../turn/index.ts';
import type { PrivacyStage } from './privacy-task.ts';

/** What was stopped, with receipts, and what still comes. Of contacts the same is said, known or not. */
export function tellStopped(
  outcome: OptedOut,
  { withdrawal: { purposes, namesTexts }, contacts: { email, phone } }: Extract<PrivacyStage, { kind: 'withdrawing' }>,
): readonly Message[] {
  const reachesOut = purposes.includes('email') || purposes.includes('sms-and-calls');
  if (outcome.kind === 'contacts') {
    const masked = [email && maskEmailAddress(email), phone && maskPhoneNumber(phone)].filter(
      (one) => one !== undefined,
    );
    return [message('managePrivacy.ifKnown', { contacts: masked.filter((one) => one !== ''), purposes })];
  }
  const ended = outcome.ended.map(({ purpose }) => purpose);
  const before = purposes.filter((purpose) => !ended.includes(purpose));
  const receiptIds = outcome.ended.map(({ receiptId }) => receiptId);
  return [
    ...(ended.length > 0 ? [message('managePrivacy.stopped', { purposes: ended, receiptIds })] : []),
    ...(before.length > 0 ? [message('managePrivacy.stoppedBefore', { purposes: before })] : []),
    ...(reachesOut ? [message('managePrivacy.stillComes', { namesTexts })] : []),
  ];
}
