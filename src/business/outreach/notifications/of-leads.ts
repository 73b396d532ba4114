import { templateOf } from '#business/nurture/index';
import type { ConsentPurpose } from '../../consents/index.ts';
import type { ShopEvent } from '../../events/index.ts';
import type { NotificationChannel } from '../../notifications/index.ts';
import type { Notification } from './notification.ts';

/**
 * By what the end of a consent is told in writing: never by what was just ended, and the end of mails by no text either,
 * which would be more than was wanted. Whoever isn't a customer has no inbox in the app and is told nothing further: the
 * chat, the page or the answer to a text has said so already.
 */
const ENDED_BY: Readonly<Record<ConsentPurpose, readonly NotificationChannel[]>> = {
  email: ['in-app'],
  'sms-and-calls': ['email', 'in-app'],
  profiling: ['email', 'in-app'],
  sale: ['email', 'in-app'],
};

/** What fills these is read when they are sent. */
export function consentChanged({ data }: ShopEvent<'consent-changed'>): readonly Notification[] {
  const { personId, purpose, act, receiptId } = data;
  const told = { to: { personId }, routes: ['preferred'], parameters: {} } as const;
  // By mail alone: elsewhere it would confirm an address that it never reached.
  if (purpose === 'email' && act === 'requested') return [{ ...told, template: 'opt-in-request', onlyBy: ['email'] }];
  if (purpose === 'email' && act === 'granted') return [{ ...told, template: 'lead-confirmation', onlyBy: ['email'] }];
  if (act !== 'withdrawn') return [];
  const parameters = { ended: purpose, receiptId };
  return [{ ...told, template: 'consent-withdrawn', onlyBy: ENDED_BY[purpose], parameters }];
}

/** Nobody is called by an agent for news, or sent a letter. */
export const NEWS_BY: readonly NotificationChannel[] = ['email', 'sms'];

export function leadTouchDue({ data }: ShopEvent<'lead-touch-due'>): readonly Notification[] {
  const { leadId, program, step } = data;
  const template = program === 'campaign' ? program : templateOf(program, step);
  if (!template) return [];
  return [{ template, to: { personId: leadId }, routes: ['preferred'], onlyBy: NEWS_BY, parameters: {} }];
}

export const leadSold = ({ data }: ShopEvent<'lead-sold'>): readonly Notification[] => [
  {
    template: 'buyer-notice',
    to: { personId: data.leadId },
    routes: ['preferred'],
    onlyBy: ['email', 'in-app', 'sms'],
    parameters: { package: data.package, receiptId: data.receiptId },
  },
];
