import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Customer } from '#business/customers/index';

type Person = Pick<Customer, 'customerId' | 'firstName' | 'lastName' | 'email' | 'address' | 'timeZone'>;

const CUSTOMERS = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../local/seed/demo/customers.json'), 'utf8'),
) as readonly Person[];

/** Somebody of the demo shop. @throws Error when there is no such customer */
export function person(customerId: string): Person {
  const found = CUSTOMERS.find((customer) => customer.customerId === customerId);
  if (!found) throw new Error(`The demo shop has no customer ${customerId}.`);
  return found;
}
