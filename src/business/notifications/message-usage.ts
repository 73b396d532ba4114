import type { NotificationChannel } from './rendering/rendered-message.ts';
import { smsSize } from './sms-segments.ts';

/** What sending a message uses, by the names that prices have: nothing where no provider is paid for each. */
export function usageOfMessage({
  channel,
  text = '',
}: {
  readonly channel: NotificationChannel;
  readonly text?: string;
}): Readonly<Record<string, number>> {
  if (channel === 'email') return { 'ses-message': 1 };
  return channel === 'sms' ? { 'sms-part': smsSize(text).segments } : {};
}
