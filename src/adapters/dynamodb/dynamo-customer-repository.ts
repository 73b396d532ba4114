import { type DynamoDBDocumentClient, GetCommand, QueryCommand, TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import type { CustomerRepository, HashContact } from '#business/customers/index';
import { decodeCustomer, encodeCustomer, encodeEmailClaim } from './customer-item.ts';
import { callDynamo, StorageUnavailableError } from './errors.ts';
import { ITEM } from './table-keys.ts';

export function createDynamoCustomerRepository(
  client: DynamoDBDocumentClient,
  tableName: string,
  hashContact: HashContact,
): CustomerRepository {
  return {
    async findById(customerId) {
      const { Item } = await callDynamo('Reading a customer', () =>
        client.send(
          new GetCommand({ TableName: tableName, Key: { customerId, item: ITEM.profile }, ConsistentRead: true }),
        ),
      );
      return Item && decodeCustomer(Item);
    },

    async findByEmailHash(emailHash) {
      const { Items } = await callDynamo('Looking up a customer', () =>
        client.send(
          new QueryCommand({
            TableName: tableName,
            IndexName: 'by-email',
            KeyConditionExpression: 'emailHash = :hash',
            ExpressionAttributeValues: { ':hash': emailHash },
            Limit: 1,
          }),
        ),
      );
      return Items?.[0] && decodeCustomer(Items[0]);
    },

    /**
     * One transaction: the claim on the address is free or already ours, and the profile is written with it.
     * A claim on an earlier address of the same customer stays until the change of address releases it.
     */
    async save(customer) {
      const emailHash = hashContact(customer.email);
      const claimIsFreeOrOurs = 'attribute_not_exists(customerId) OR claimedBy = :me';
      const write = new TransactWriteCommand({
        TransactItems: [
          {
            Put: {
              TableName: tableName,
              Item: encodeEmailClaim(customer.customerId, emailHash),
              ConditionExpression: claimIsFreeOrOurs,
              ExpressionAttributeValues: { ':me': customer.customerId },
            },
          },
          { Put: { TableName: tableName, Item: encodeCustomer(customer, emailHash) } },
        ],
      });

      try {
        await callDynamo('Saving a customer', () => client.send(write), ['TransactionCanceledException']);
        return { ok: true };
      } catch (error) {
        if (isConditionFailure(error)) return { ok: false, reason: 'email-taken' };
        throw new StorageUnavailableError('Saving a customer', { cause: error });
      }
    },
  };
}

function isConditionFailure(error: unknown): boolean {
  const reasons = (error as { CancellationReasons?: { Code?: string }[] }).CancellationReasons ?? [];
  return reasons.some((reason) => reason.Code === 'ConditionalCheckFailed');
}
