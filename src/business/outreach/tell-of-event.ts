import type { ShopEvent } from '../events/index.ts';
import { carryOut } from './carry-out.ts';
import type { Told } from './errand.ts';
import type { Notification } from './notifications/notification.ts';
import { notificationsOf } from './notifications/notifications-of.ts';
import type { OutreachPorts } from './ports.ts';
import { type Recipient, recipientOf, unknownRecipient } from './recipient.ts';

/**
 * Tells everybody whom an event concerns, each once a route, however often the event comes: what is recorded of each
 * message says what is left to do. An event comes again when one of its messages is due.
 *
 * @throws what the ports throw, once all its notifications were tried: then the event has to come again
 */
export async function tellOfEvent(event: ShopEvent, nowEpochSeconds: number, ports: OutreachPorts): Promise<Told[]> {
  const notifications = notificationsOf(event);
  const extras = notifications.length > 0 ? await ports.readExtras(event) : {};
  const outcomes = await Promise.allSettled(
    notifications.map(({ parameters, ...told }) =>
      tellOne(event, { ...told, parameters: { ...parameters, ...extras } }, nowEpochSeconds, ports),
    ),
  );
  const failed = outcomes.find((outcome) => outcome.status === 'rejected');
  if (failed) throw failed.reason;
  return outcomes.flatMap((outcome) => (outcome.status === 'fulfilled' ? outcome.value : []));
}

async function tellOne(
  event: ShopEvent,
  notification: Notification,
  nowEpochSeconds: number,
  ports: OutreachPorts,
): Promise<Told[]> {
  const recipient = await findRecipient(notification, ports);
  const told: Told[] = [];
  for (const route of notification.routes) {
    const reference = ports.referenceOf([event.aggregate, event.id, notification.template, recipient.id, route]);
    told.push(await carryOut({ event, notification, route, recipient, reference, nowEpochSeconds }, ports));
  }
  return told;
}

/** Somebody whose profile is gone has nothing left to be reached by, which is recorded like any other reason. */
async function findRecipient({ to }: Notification, { customers }: OutreachPorts): Promise<Recipient> {
  if (!('customerId' in to)) return unknownRecipient(to);
  const customer = await customers.findById(to.customerId);
  return customer ? recipientOf(customer) : { id: to.customerId, preference: 'Email' };
}
