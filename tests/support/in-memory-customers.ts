import type { Customer, CustomerRepository, HashContact } from '#business/customers/index';

/** Customers in this process' memory. */
export function createInMemoryCustomers(hashContact: HashContact, ...kept: readonly Customer[]): CustomerRepository {
  const byId = new Map(kept.map((customer) => [customer.customerId, customer]));
  const claims = new Map(kept.map(({ customerId, email }) => [hashContact(email), customerId]));
  return {
    findById: (customerId) => Promise.resolve(byId.get(customerId)),
    findByEmailHash: (emailHash) =>
      Promise.resolve([...byId.values()].find(({ email }) => hashContact(email) === emailHash)),
    save(customer) {
      const emailHash = hashContact(customer.email);
      const holder = claims.get(emailHash) ?? customer.customerId;
      if (holder !== customer.customerId) return Promise.resolve({ ok: false, reason: 'email-taken' });
      claims.set(emailHash, customer.customerId);
      byId.set(customer.customerId, customer);
      return Promise.resolve({ ok: true });
    },
  };
}
