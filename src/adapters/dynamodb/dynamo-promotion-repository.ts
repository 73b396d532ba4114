import { type DynamoDBDocumentClient, ScanCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import type { Promotion, PromotionRepository } from '#business/promotions/index';
import { callDynamo } from './errors.ts';
import { decodePromotion, SALE } from './promotion-item.ts';

export function createDynamoPromotionRepository(
  client: DynamoDBDocumentClient,
  tableName: string,
): PromotionRepository {
  return {
    async list() {
      const found: Promotion[] = [];
      let start: Record<string, unknown> | undefined;
      do {
        const scan = new ScanCommand({
          TableName: tableName,
          ConsistentRead: true,
          FilterExpression: 'kind = :sale',
          ExpressionAttributeValues: { ':sale': SALE },
          ...(start && { ExclusiveStartKey: start }),
        });
        const { Items = [], LastEvaluatedKey } = await callDynamo('Listing promotions', () => client.send(scan));
        found.push(...Items.map(decodePromotion));
        start = LastEvaluatedKey;
      } while (start);
      return found;
    },

    async save(promotion) {
      const update = new UpdateCommand({ TableName: tableName, ...overwriting(promotion) });
      await callDynamo('Saving a promotion', () => client.send(update));
    },
  };
}

/** Sets every member but the noticed start, which isn't the shop's to write. */
function overwriting({ code, startNoticed: _, stockLimit, ...promotion }: Promotion) {
  const members = Object.entries({ ...promotion, kind: SALE, ...(stockLimit !== undefined && { stockLimit }) });
  const sets = members.map(([name]) => `#${name} = :${name}`).join(', ');
  const names = [...members.map(([name]) => name), 'stockLimit'];
  return {
    Key: { code },
    UpdateExpression: `SET ${sets}${stockLimit === undefined ? ' REMOVE #stockLimit' : ''}`,
    ExpressionAttributeNames: Object.fromEntries(names.map((name) => [`#${name}`, name])),
    ExpressionAttributeValues: Object.fromEntries(members.map(([name, value]) => [`:${name}`, value])),
  };
}
