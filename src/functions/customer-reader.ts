import { createDynamoCustomerRepository } from '#adapters/dynamodb/dynamo-customer-repository';
import type { CustomerRepository } from '#business/customers/index';
import { readEnv } from '#platform/index';
import type { createDocumentClient } from './document-client.ts';

/** Customers' profiles for functions that read them and save none. */
export const createCustomerReader = (
  client: ReturnType<typeof createDocumentClient>,
): Pick<CustomerRepository, 'findById' | 'findByEmailHash'> =>
  createDynamoCustomerRepository(client, readEnv('CUSTOMERS_TABLE_NAME'), refuseToHash);

/** The repository hashes only what it saves. */
const refuseToHash = (): never => {
  throw new Error('This function reads customers and saves none.');
};
