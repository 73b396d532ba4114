import type { ConsentReader } from '#business/consents/index';
import type { CustomerRepository } from '#business/customers/index';

/**
 * Whether personal prices are agreed to, from a profile that offers read anyway. The flag is what the customer's ledger
 * says: the ledger writes it in the transaction of its entry, and nothing else does. All other consents are read there.
 */
export const createProfileConsents = (customers: Pick<CustomerRepository, 'findById'>): ConsentReader => ({
  async hasConsented(customerId) {
    return (await customers.findById(customerId))?.personalPrices === true;
  },
});
