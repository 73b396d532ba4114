import { maskEmailAddress, maskPhoneNumber } from '#business/customers/index';
import { PURPOSE_OF_CHANNEL, type WelcomeGift } from '#business/sign-ups/index';
import { type Decision, endTask, forgetPassing, type Message, message } from '../turn/index.ts';
import type { SignUpRecord } from './sign-up-record.ts';

/** What the sign-up came to: what is sent and when, the gift, and that all can be changed. */
export function tellSignedUp({ details, answers }: SignUpRecord, gift: WelcomeGift): readonly Message[] {
  const { customerId } = details;
  return [
    tellChannel({ details, answers }),
    message('captureLeadInfo.welcomeGift', gift),
    // The same words whether the address is known or not: nobody learns here whether it is.
    ...(customerId === undefined ? [message('captureLeadInfo.ifKnown')] : []),
    message('conversation.anythingElse'),
  ];
}

/** Nothing is subscribed by a yes to mail alone. */
function tellChannel({ details, answers }: Pick<SignUpRecord, 'details' | 'answers'>): Message {
  const { preference, email, phone = '' } = details;
  const purpose = PURPOSE_OF_CHANNEL[preference];
  if (!purpose) return message('captureLeadInfo.noChannel', { preference });
  const answer = answers.find((given) => given.purpose === purpose);
  if (answer && !answer.isYes) return message('captureLeadInfo.nothingSent');
  const { maskedEmail, maskedPhone } = { maskedEmail: maskEmailAddress(email), maskedPhone: maskPhoneNumber(phone) };
  if (purpose === 'email')
    return answer ? message('captureLeadInfo.linkSent', { maskedEmail }) : message('captureLeadInfo.alreadyIn');
  return answer
    ? message('captureLeadInfo.textsOn', { maskedPhone, preference })
    : message('captureLeadInfo.alreadyIn');
}

/** The end of the sign-up, with these words. */
export const endSignUp = (decision: Decision, say: readonly Message[]): Decision => ({
  ...decision,
  say,
  memory: forgetPassing(endTask(decision.memory)),
});
