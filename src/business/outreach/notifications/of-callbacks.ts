import { maskPhoneNumber } from '../../customers/index.ts';
import type { CallbackEventType, ShopEvent } from '../../events/index.ts';
import type { TemplateName } from '../../notifications/index.ts';
import { type Notification, notification } from './notification.ts';

const TEMPLATE_OF = {
  'callback-booked': 'callback-booked',
  'callback-moved': 'callback-moved',
  'callback-cancelled': 'callback-cancelled',
  'callback-reminder-due': 'callback-reminder',
} as const satisfies Readonly<Record<CallbackEventType, TemplateName>>;

/** Who booked a call without being known is reached at the number that is called. */
export function callbackTold({ type, data }: ShopEvent<CallbackEventType>): readonly Notification[] {
  const { bookingId, customerId, phone, timeZone, startsAtIso, endsAtIso, topic } = data;
  return [
    notification(TEMPLATE_OF[type], {
      to: customerId === undefined ? { contactId: bookingId, timeZone, ...(phone && { phone }) } : { customerId },
      routes: customerId === undefined ? ['preferred'] : ['preferred', 'in-app'],
      // The calendar entry is a file, which goes by mail.
      ...(type !== 'callback-reminder-due' && { firstChoice: 'email' as const }),
      isUrgent: type === 'callback-reminder-due',
      usefulUntilIso: startsAtIso,
      parameters: {
        ...{ startsAtIso, endsAtIso },
        ...(topic !== undefined && { topic }),
        ...(phone !== undefined && { maskedPhone: maskPhoneNumber(phone) }),
      },
    }),
  ];
}
