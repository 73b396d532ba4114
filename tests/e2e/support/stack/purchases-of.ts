import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, ScanCommand } from '@aws-sdk/lib-dynamodb';
import { DUMMY_CREDENTIALS } from '../../../../local/stack/environment/dummy-credentials.ts';

/** What the tables say that a customer bought in the chat, and what the payment sandbox took for it; minor units. */
export async function purchasesOf(customerId: string, dynamoDbPort: string) {
  const endpoint = `http://127.0.0.1:${dynamoDbPort}`;
  const client = DynamoDBDocumentClient.from(
    new DynamoDBClient({ endpoint, region: 'us-east-1', credentials: DUMMY_CREDENTIALS }),
  );
  const all = async (table: string) => {
    const TableName = `smart-commerce-local-${table}`;
    return (await client.send(new ScanCommand({ TableName, ConsistentRead: true }))).Items ?? [];
  };
  const [purchases, payments] = await Promise.all([all('purchases'), all('payments')]);
  client.destroy();
  return {
    bought: purchases
      .filter((item) => item['customerId'] === customerId)
      .map(({ state, totalMinor }) => ({ state: String(state), totalMinor: Number(totalMinor) })),
    taken: payments.flatMap(({ payment }) => {
      const { paymentMethod, state, capturedMinor } = (payment ?? {}) as Record<string, unknown>;
      const { providerCustomerId } = (paymentMethod ?? {}) as Record<string, unknown>;
      return providerCustomerId === `sandbox-${customerId}` ? [{ state, capturedMinor }] : [];
    }),
  };
}
