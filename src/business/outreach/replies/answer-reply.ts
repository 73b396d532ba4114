import { BRAND, type MessageSender, type SendOutcome } from '../../notifications/index.ts';
import type { DoNotContact } from '../ports.ts';
import { normalised } from '../reports/take-report.ts';
import { readReply, type ReplyWish } from './read-reply.ts';

export interface TextReply {
  /** The provider's id of the message that came in. */
  readonly id: string;
  readonly from: string;
  /** The shop's number; empty where the provider doesn't say. */
  readonly to: string;
  readonly text: string;
}

export interface ReplyPorts {
  readonly doNotContact: Pick<DoNotContact, 'add' | 'remove'>;
  /** Takes back what the person of this number agreed to be texted and called for; nothing of a number that is nobody's. */
  readonly withdrawTexts: (phone: string, cause: string, nowEpochSeconds: number) => Promise<void>;
  /** True for the first who asks for this message. */
  readonly claimAnswer: (id: string, nowEpochSeconds: number) => Promise<boolean>;
  readonly messages: Pick<MessageSender, 'send'>;
  /** Whom customers write to. */
  readonly supportContact: string;
}

export interface ReplyAnswered {
  readonly wish: ReplyWish | 'none';
  /** Absent when it is answered already, or isn't for us to answer. */
  readonly outcome?: SendOutcome['kind'];
}

const ANSWERS: Readonly<Record<ReplyWish, (supportContact: string) => string>> = {
  stop: () => `${BRAND.name}: you won't get any more texts from us. Reply START to get them again.`,
  help: (contact) =>
    `${BRAND.name}: for help write to ${contact}. Message and data rates may apply. Reply STOP to opt out.`,
  start: () => `${BRAND.name}: you get our texts again. Reply HELP for help, STOP to opt out.`,
};

/**
 * Acts on an answer to a text message, however often it comes, and answers it once: in one attempt. "Start" brings back
 * what the customer has to know; it is no consent to marketing.
 */
export async function answerReply(
  { id, from, text }: TextReply,
  nowEpochSeconds: number,
  ports: ReplyPorts,
): Promise<ReplyAnswered> {
  const wish = readReply(text);
  if (!wish) return { wish: 'none' };
  const phone = normalised('sms', from);
  if (wish === 'stop') {
    await ports.doNotContact.add('sms', phone, 'stopped', nowEpochSeconds);
    await ports.withdrawTexts(phone, `text:${id}`, nowEpochSeconds);
  }
  if (wish === 'start') await ports.doNotContact.remove('sms', phone, 'stopped');
  if (!(await ports.claimAnswer(id, nowEpochSeconds))) return { wish };

  const answer = ANSWERS[wish](ports.supportContact);
  const { kind } = await ports.messages.send({ channel: 'sms', to: phone, text: answer, reference: `reply-${wish}` });
  return { wish, outcome: kind };
}
