import { type EmailContent, SendEmailCommand, type SESv2Client } from '@aws-sdk/client-sesv2';
import type { EmailMessage, SendOutcome } from '#business/notifications/index';
import { plainContent } from './plain-content.ts';

export interface SesSettings {
  /** The address that mails come from; SES has to have it, or its domain, as a verified identity. */
  readonly from: string;
  /** Whose events tell how a mail fared. */
  readonly configurationSet?: string | undefined;
  /** How long an answer is waited for, in milliseconds. */
  readonly timeoutMs: number;
}

/** How a mail is written down for SES. */
export type ContentOf = (message: EmailMessage, from: string) => EmailContent | Promise<EmailContent>;

/** SES says no before it takes the mail. */
const REFUSED = new Set([
  'AccessDeniedException',
  'AccountSuspendedException',
  'BadRequestException',
  'LimitExceededException',
  'MailFromDomainNotVerifiedException',
  'MessageRejected',
  'NotFoundException',
  'SendingPausedException',
  'TooManyRequestsException',
]);

/**
 * Sends by Amazon SES, tagged with our reference. SES has no token against sending twice, so the client has to be made
 * with `maxAttempts: 1`.
 *
 * @param contentOf `plainContent`, or `mimeContent` for mails with attachments and headers, which is bigger
 * @source https://docs.aws.amazon.com/ses/latest/APIReference-V2/API_SendEmail.html
 */
export const createSesEmailSender =
  (client: SESv2Client, { from, configurationSet, timeoutMs }: SesSettings, contentOf: ContentOf = plainContent) =>
  async (message: EmailMessage): Promise<SendOutcome> => {
    const command = new SendEmailCommand({
      FromEmailAddress: from,
      Destination: { ToAddresses: [message.to] },
      Content: await contentOf(message, from),
      EmailTags: [{ Name: 'reference', Value: message.reference }],
      ...(configurationSet && { ConfigurationSetName: configurationSet }),
    });
    try {
      const { MessageId } = await client.send(command, { abortSignal: AbortSignal.timeout(timeoutMs) });
      return MessageId ? { kind: 'accepted', id: MessageId } : { kind: 'unknown' };
    } catch (error) {
      const code = error instanceof Error ? error.name : '';
      return REFUSED.has(code) ? { kind: 'refused', code } : { kind: 'unknown' };
    }
  };
