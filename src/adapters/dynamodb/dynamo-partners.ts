import { type DynamoDBDocumentClient, GetCommand, PutCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';
import { bySeniority, type ContractBook, type PartnerName } from '#business/exchange/index';
import { callDynamo } from './errors.ts';
import { ALL_CONTRACTS, contractKey, decodeContract, encodeContract } from './partner-item.ts';

export type Partners = ContractBook & {
  /** Who may be named when people are asked whether their data may be sold; the oldest contract first. */
  activePartners(): Promise<readonly PartnerName[]>;
};

/** Contracts with buyers of leads, in the partners table. */
export function createDynamoPartners(client: DynamoDBDocumentClient, TableName: string): Partners {
  const list: Partners['list'] = async () => {
    const query = new QueryCommand({
      TableName,
      ConsistentRead: true,
      KeyConditionExpression: '#key = :key',
      ExpressionAttributeNames: { '#key': 'key' },
      ExpressionAttributeValues: { ':key': ALL_CONTRACTS },
    });
    const { Items = [] } = await callDynamo('Listing partners', () => client.send(query));
    return Items.map(decodeContract).sort(bySeniority);
  };
  return {
    list,

    async find(partnerId) {
      const get = new GetCommand({ TableName, Key: contractKey(partnerId), ConsistentRead: true });
      const { Item } = await callDynamo('Reading a partner', () => client.send(get));
      return Item && decodeContract(Item);
    },

    async save(contract) {
      const put = new PutCommand({ TableName, Item: encodeContract(contract) });
      await callDynamo('Keeping a partner', () => client.send(put));
    },

    async activePartners() {
      const contracts = await list();
      return contracts.filter(({ isActive }) => isActive).map(({ partnerId, name }) => ({ partnerId, name }));
    },
  };
}
