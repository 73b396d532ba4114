import type { ShopEvent } from '../events/index.ts';
import { carryOut } from './carry-out.ts';
import type { Told } from './errand.ts';
import { findRecipient } from './find-recipient.ts';
import type { Notification } from './notifications/notification.ts';
import { notificationsOf } from './notifications/notifications-of.ts';
import type { Extras, OutreachPorts } from './ports.ts';

/**
 * Tells everybody whom an event concerns, each once a route, however often the event comes: what is recorded of each
 * message says what is left to do. An event comes again when one of its messages is due.
 *
 * @throws what the ports throw, once all its notifications were tried: then the event has to come again
 */
export async function tellOfEvent(event: ShopEvent, nowEpochSeconds: number, ports: OutreachPorts): Promise<Told[]> {
  const notifications = notificationsOf(event);
  const extras = notifications.length > 0 ? await ports.readExtras(event, nowEpochSeconds) : NO_EXTRAS;
  const outcomes = await Promise.allSettled(
    notifications.map((notification) => tellOne(event, { notification, extras }, nowEpochSeconds, ports)),
  );
  const failed = outcomes.find((outcome) => outcome.status === 'rejected');
  if (failed) throw failed.reason;
  return outcomes.flatMap((outcome) => (outcome.status === 'fulfilled' ? outcome.value : []));
}

const NO_EXTRAS: Extras = { kind: 'parameters', parameters: {} };

async function tellOne(
  event: ShopEvent,
  { notification: { parameters, ...of }, extras }: { readonly notification: Notification; readonly extras: Extras },
  nowEpochSeconds: number,
  ports: OutreachPorts,
): Promise<Told[]> {
  const recipient = await findRecipient(of, ports);
  const isSilent = extras.kind === 'silence';
  const notification = { ...of, parameters: { ...parameters, ...(!isSilent && extras.parameters) } };
  const silence = isSilent && { silence: extras.reason };
  const told: Told[] = [];
  for (const route of notification.routes) {
    const reference = ports.referenceOf([event.aggregate, event.id, notification.template, recipient.id, route]);
    const errand = { event, notification, route, recipient, reference, nowEpochSeconds, ...silence };
    told.push(await carryOut(errand, ports));
  }
  return told;
}
