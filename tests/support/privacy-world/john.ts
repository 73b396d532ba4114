import type { Customer } from '#business/customers/index';
import { aCustomer } from '../a-customer.ts';

/** Two of one name, one address and one telephone: one is erased, and nothing of the other may be touched or told. */
export const JOHN: Customer = aCustomer({
  customerId: 'C-0001',
  email: 'john.doe@email.com',
  phone: '+16145550142',
  address: { street: '418 Whittier Street', city: 'Columbus', region: 'OH', postalCode: '43206', country: 'US' },
  paymentLastFour: '4242',
  paymentMethod: { providerCustomerId: 'sandbox-C-0001', methodId: 'card-accepts' },
});
export const OTHER_JOHN: Customer = aCustomer({
  customerId: 'C-0041',
  email: 'john.smith@example.org',
  phone: JOHN.phone!,
  address: { ...JOHN.address },
  paymentLastFour: '1881',
  paymentMethod: { providerCustomerId: 'sandbox-C-0041', methodId: 'card-accepts' },
});

/** Whose world it is: ids of all that is kept of one of them end so. */
export interface Johns {
  readonly customer: Customer;
  readonly tag: string;
  readonly personId: string;
  readonly pseudonym: string;
}
export const FIRST: Johns = { customer: JOHN, tag: 'one', personId: 'person-one', pseudonym: 'pseudonym-one' };
export const SECOND: Johns = { customer: OTHER_JOHN, tag: 'two', personId: 'person-two', pseudonym: 'pseudonym-two' };
