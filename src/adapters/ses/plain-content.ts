import type { EmailContent } from '@aws-sdk/client-sesv2';
import type { EmailMessage } from '#business/notifications/index';
import { toHtml } from './to-html.ts';

/** The message has more than a plain mail holds: wire its sender with `mimeContent`. */
export class MailNeedsMimeError extends Error {
  readonly code = 'mail-needs-mime';
  readonly retryable = false;

  constructor() {
    super('The mail has attachments or headers, and its sender writes plain ones.');
    this.name = 'MailNeedsMimeError';
  }
}

const inUtf8 = (Data: string) => ({ Data, Charset: 'UTF-8' });

/** A mail of text and HTML, from which SES itself makes what is sent. @throws MailNeedsMimeError */
export function plainContent({ subject, text, html = toHtml(text), attachments, headers }: EmailMessage): EmailContent {
  if (attachments?.length || headers) throw new MailNeedsMimeError();
  return { Simple: { Subject: inUtf8(subject), Body: { Text: inUtf8(text), Html: inUtf8(html) } } };
}
