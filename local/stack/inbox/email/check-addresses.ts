import emailAddresses from 'email-addresses';
import { badRequest } from './bad-request.ts';

const MOST_RECIPIENTS = 50;

/** @throws ServiceRefusal unless there are 1 to 50, each of them an address */
export function checkRecipients(recipients: readonly string[]): void {
  if (recipients.length === 0) throw badRequest('At least one recipient is required.');
  if (recipients.length > MOST_RECIPIENTS) throw badRequest(`Recipient count exceeds ${MOST_RECIPIENTS}.`);
  recipients.forEach(checkAddress);
}

/** @throws ServiceRefusal unless it is one address, with or without a name, written in ASCII */
export function checkAddress(address: string): void {
  if (!address.includes('@')) throw badRequest("Missing final '@domain'");
  const isAscii = !/\P{ASCII}/u.test(address);
  if (!isAscii || emailAddresses.parseOneAddress({ input: address })?.type !== 'mailbox') {
    throw badRequest('Illegal address');
  }
}
