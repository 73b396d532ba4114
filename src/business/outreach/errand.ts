import type { ShopEvent } from '../events/index.ts';
import { type NotificationChannel, type Purpose, type TemplateName, TEMPLATES } from '../notifications/index.ts';
import type { Notification, Route } from './notifications/notification.ts';
import type { Silence } from './policy/decide-channel.ts';
import type { Recipient } from './recipient.ts';
import type { SendingState } from './sendings/sending-states.ts';

/** One notification on one of its routes. */
export interface Errand {
  readonly event: ShopEvent;
  readonly notification: Notification;
  readonly route: Route;
  readonly recipient: Recipient;
  /** By which its record is kept. */
  readonly reference: string;
  /** Why there is nothing to send. */
  readonly silence?: Silence | undefined;
  readonly nowEpochSeconds: number;
}

/** How an errand ended for now. */
export interface Told {
  readonly template: TemplateName;
  readonly route: Route;
  /** Absent when nothing was to be done. */
  readonly state?: SendingState;
  readonly channel?: NotificationChannel;
  readonly reason?: string;
  /** It may have been sent before: a duplicate is possible. */
  readonly isRepeat?: boolean;
}

export const purposeOf = ({ notification }: Pick<Errand, 'notification'>): Purpose =>
  TEMPLATES[notification.template].purpose;
