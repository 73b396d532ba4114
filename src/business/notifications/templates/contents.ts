import type * as z from 'zod/mini';
import type { AttachmentSource } from '../attachment.ts';
import type { Block } from './block.ts';
import type { Words } from './words.ts';

/**
 * Why a message is sent, which decides what it needs: `transactional` is about something the customer did, `service`
 * about their membership, `marketing` is about what they might do, and goes only to those who agreed.
 */
export type Purpose = 'transactional' | 'service' | 'marketing';

export interface EmailContent {
  readonly subject: string;
  /** What the list of mails shows beside the subject. */
  readonly preview: string;
  readonly blocks: readonly Block[];
  readonly attachments?: readonly AttachmentSource[];
}

export interface InAppContent {
  readonly title: string;
  readonly text: string;
  readonly link?: string | undefined;
}

/** A message in the words of each channel; a letter is the mail on paper. */
export interface Contents {
  email(): EmailContent;
  /** In any characters: rendering brings it down to GSM-7. */
  sms(): string;
  inApp(): InAppContent;
  /** What an agent is to tell the customer on the phone. */
  phoneTask(): string;
}

export interface TemplateDefinition<Schema extends z.ZodMiniType> {
  readonly name: string;
  readonly purpose: Purpose;
  /** Why the reader gets it, for the end of a mail: "it is about an order of yours". */
  readonly because: string;
  readonly parameters: Schema;
  readonly email: (parameters: z.output<Schema>, words: Words) => EmailContent;
  readonly sms: (parameters: z.output<Schema>, words: Words) => string;
  readonly inApp: (parameters: z.output<Schema>, words: Words) => InAppContent;
  readonly phoneTask: (parameters: z.output<Schema>, words: Words) => string;
}
