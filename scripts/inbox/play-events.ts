import { randomUUID } from 'node:crypto';
import type { InboxMessage } from '../../local/stack/inbox/message.ts';
import { StackError } from '../../local/stack/stack-error.ts';

/** What the real providers would tell of a message, and which function hears it. */
export interface PlayedEvent {
  readonly functionKey: 'deliveryReports' | 'textReplies';
  readonly event: object;
}

/** A mail that comes back, or that its reader calls spam. @throws StackError for a text message */
export function mailEvent({ channel, to, labels }: InboxMessage, what: 'bounce' | 'complain'): PlayedEvent {
  if (channel !== 'email') throw new StackError('no-mail', 'Only mails bounce or are complained of.');
  const recipients = to.map((emailAddress) => ({ emailAddress }));
  const tags = Object.fromEntries(Object.entries(labels).map(([name, value]) => [name, [value]]));
  const told =
    what === 'bounce'
      ? { eventType: 'Bounce', bounce: { bounceType: 'Permanent', bouncedRecipients: recipients } }
      : { eventType: 'Complaint', complaint: { complaintFeedbackType: 'abuse', complainedRecipients: recipients } };
  return {
    functionKey: 'deliveryReports',
    event: { source: 'aws.ses', detail: { ...told, mail: { destination: to, tags } } },
  };
}

/** What somebody answers to a text message. @param from their number, E.164 */
export function textEvent(from: string, messageBody: string): PlayedEvent {
  const Message = JSON.stringify({ originationNumber: from, messageBody, inboundMessageId: randomUUID() });
  return { functionKey: 'textReplies', event: { Records: [{ Sns: { Message } }] } };
}
