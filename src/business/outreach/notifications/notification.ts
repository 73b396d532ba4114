import type { NotificationChannel, TemplateName, TemplateParameters } from '../../notifications/index.ts';
import type { Contact } from '../recipient.ts';

/** The ways that one notification takes: by what the customer prefers, and to the inbox that the chat shows. */
export type Route = 'preferred' | 'in-app';

/** Something that one person is to be told. */
export interface Notification {
  readonly template: TemplateName;
  /** What the template wants, but for the reader's first name. */
  readonly parameters: Readonly<Record<string, unknown>>;
  readonly to: { readonly customerId: string } | { readonly personId: string } | Contact;
  readonly routes: readonly Route[];
  /** Goes before what the customer prefers, such as mail for what comes with a file. */
  readonly firstChoice?: NotificationChannel;
  /** By nothing else, in this order after what the customer prefers of it: what would mean something else elsewhere. */
  readonly onlyBy?: readonly NotificationChannel[];
  /** Worth nothing in some days' time. */
  readonly isUrgent?: boolean;
  /** After this it isn't sent any more. ISO 8601 in UTC. */
  readonly usefulUntilIso?: string;
}

/** A notification whose parameters are its template's. */
export const notification = <Name extends TemplateName>(
  template: Name,
  told: Omit<Notification, 'template' | 'parameters'> & {
    readonly parameters: Omit<TemplateParameters<Name>, 'firstName'>;
  },
): Notification => ({ ...told, template });
