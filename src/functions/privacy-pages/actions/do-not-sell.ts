import { parseContact } from '#business/privacy/index';
import { problem } from '../answer.ts';
import type { Action } from '../ports.ts';
import { asContacts } from './as-contacts.ts';
import { isOverLimit } from './is-over-limit.ts';

export const showDoNotSell: Action = ({ signal }) => ({ kind: 'do-not-sell', status: 200, signal });

/**
 * Notes that somebody's data isn't to be sold, whether the shop knows them or not, and whoever asks: it harms nobody. A
 * stranger's address is noted too, by its keyed hash, for the day on which it becomes a lead's; so answer and work are
 * the same for everybody.
 */
export const stopSale: Action = async (request, ports, now) => {
  const parsed = parseContact(request.fields.get('contact') ?? '');
  if (!parsed.ok) return { kind: 'do-not-sell', status: 422, signal: request.signal, error: 'contact' };
  if (await isOverLimit('request', request, ports, now)) return problem('too-many');
  const contacts = asContacts(parsed.contact);
  const customerId = await ports.findCustomerId(parsed.contact);
  const by = { channel: request.signal ? 'browser-signal' : 'page', cause: `do-not-sell:${ports.newId()}` } as const;
  // An address may have named somebody before they were a customer: both are asked not to be sold.
  const named = [contacts, ...(customerId === undefined ? [] : [{ ...contacts, customerId }])];
  await Promise.all(
    named.map(async (who) => ports.consents.optOutOfSale(await ports.people.findOrCreate(who, now), by, now)),
  );
  return { kind: 'sale-stopped', status: 200 };
};
