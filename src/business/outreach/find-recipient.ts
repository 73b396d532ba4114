import type { Lead } from '../leads/index.ts';
import type { Notification } from './notifications/notification.ts';
import type { OutreachPorts } from './ports.ts';
import { type Recipient, recipientOf, unknownRecipient } from './recipient.ts';

/** Somebody who is gone has nothing left to be reached by, which is recorded like any other reason. */
export async function findRecipient(
  { to }: Pick<Notification, 'to'>,
  { customers, leads }: Pick<OutreachPorts, 'customers' | 'leads'>,
): Promise<Recipient> {
  if ('customerId' in to) {
    const customer = await customers.findById(to.customerId);
    return customer ? recipientOf(customer) : { id: to.customerId, preference: 'Email' };
  }
  if (!('personId' in to)) return unknownRecipient(to);
  const lead = await leads.find(to.personId);
  return lead ? recipientOfLead(lead, { customers }) : { id: to.personId, personId: to.personId, preference: 'Email' };
}

/** A customer is reached as their profile has it; what it lacks, and everybody else, as they told when they signed up. */
export async function recipientOfLead(lead: Lead, { customers }: Pick<OutreachPorts, 'customers'>): Promise<Recipient> {
  const { leadId, firstName, lastName, email, phone, preference, timeZone } = lead;
  const told = {
    personId: leadId,
    firstName,
    name: `${firstName} ${lastName}`,
    preference,
    ...(email !== undefined && { email }),
    ...(phone !== undefined && { phone }),
    ...(timeZone !== undefined && { timeZone }),
  };
  const customer = lead.customerId === undefined ? undefined : await customers.findById(lead.customerId);
  return customer ? { ...told, ...recipientOf(customer), preference } : { ...told, id: leadId };
}
