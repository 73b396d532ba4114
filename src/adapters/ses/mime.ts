import type { EmailContent } from '@aws-sdk/client-sesv2';
import MailComposer from 'nodemailer/lib/mail-composer';
import type { Attachment, EmailMessage } from '#business/notifications/index';
import { toHtml } from './to-html.ts';

/**
 * A mail as RFC 5322 and MIME have it: text and HTML beside each other, an invitation as one that calendars understand,
 * and files. Nothing in a name, a subject or a header can begin a header of its own.
 *
 * @param from the sender's address, with or without a name
 */
export async function toMime(message: EmailMessage, from: string): Promise<Uint8Array> {
  const { to, subject, text, html = toHtml(text), attachments = [], headers = {} } = message;
  const invitation = attachments.find(isInvitation);
  const composer = new MailComposer({
    from,
    to: { name: '', address: to },
    subject: onOneLine(subject),
    text,
    html,
    headers: Object.entries(headers).map(([key, value]) => ({ key: onOneLine(key), value: onOneLine(value) })),
    attachments: attachments.filter((attachment) => !isInvitation(attachment)).map(toPart),
    ...(invitation && { icalEvent: { ...toPart(invitation), method: methodOf(invitation) } }),
    newline: '\r\n',
    // Content comes as bytes only: nothing in a message makes us read a file or an address.
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return composer.compile().build();
}

/** The same for SES, which sends it as it is. Whoever sends so needs `ses:SendRawEmail`, too. */
export const mimeContent = async (message: EmailMessage, from: string): Promise<EmailContent> => ({
  Raw: { Data: await toMime(message, from) },
});

const toPart = ({ fileName, contentType, content }: Attachment) => ({
  filename: onOneLine(fileName),
  contentType,
  content: typeof content === 'string' ? content : Buffer.from(content),
});

const isInvitation = ({ contentType }: Attachment): boolean => contentType.startsWith('text/calendar');
const methodOf = ({ contentType }: Attachment): string => /method=(\w+)/i.exec(contentType)?.[1] ?? 'PUBLISH';

// eslint-disable-next-line no-control-regex
const onOneLine = (text: string): string => text.replace(/[\u0000-\u001f\u007f]+/g, ' ').trim();
