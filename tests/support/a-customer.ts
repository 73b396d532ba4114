import type { Customer } from '#business/customers/index';

/** John, a Gold customer, unless said otherwise. */
export const aCustomer = (overrides: Partial<Customer> = {}): Customer => ({
  customerId: 'customer-john',
  firstName: 'John',
  lastName: 'Smith',
  email: 'john.doe@email.com',
  phone: '+12065550123',
  tier: 'Gold',
  contactPreference: 'Email',
  address: { street: '1 Elm Street', city: 'Salem', region: 'OR', postalCode: '97301', country: 'US' },
  timeZone: 'America/Los_Angeles',
  memberSince: '2019-05-04',
  paymentLastFour: '4242',
  ...overrides,
});
