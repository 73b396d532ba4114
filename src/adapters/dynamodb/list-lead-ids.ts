import { type DynamoDBDocumentClient, paginateScan } from '@aws-sdk/lib-dynamodb';

/** Every lead that is kept, in no order. For commands: it reads the whole table. */
export async function* listLeadIds(client: DynamoDBDocumentClient, TableName: string): AsyncGenerator<string> {
  const scan = {
    TableName,
    ProjectionExpression: 'leadId',
    // One that was merged into another is that one.
    FilterExpression: '#item = :lead AND attribute_exists(leadId) AND attribute_not_exists(mergedInto)',
    ExpressionAttributeNames: { '#item': 'item' },
    ExpressionAttributeValues: { ':lead': 'LEAD' },
  };
  for await (const { Items = [] } of paginateScan({ client }, scan))
    for (const { leadId } of Items) yield String(leadId);
}
