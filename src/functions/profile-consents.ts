import type { ConsentReader } from '#business/consents/index';
import type { CustomerRepository } from '#business/customers/index';

/** Consents as the shop records them: a flag of the customer's profile for each purpose that it asks for. */
export const createProfileConsents = (customers: Pick<CustomerRepository, 'findById'>): ConsentReader => ({
  async hasConsented(customerId, _purpose) {
    return (await customers.findById(customerId))?.personalPrices === true;
  },
});
