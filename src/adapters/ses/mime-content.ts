import type { EmailContent } from '@aws-sdk/client-sesv2';
import type { EmailMessage } from '#business/notifications/index';
import { toMime } from './mime.ts';

/** A mail with all that belongs to it, written by us. Its sender needs `ses:SendRawEmail`, too. */
export const mimeContent = async (message: EmailMessage, from: string): Promise<EmailContent> => ({
  Raw: { Data: await toMime(message, from) },
});
