import {
  type DynamoDBDocumentClient,
  PutCommand,
  QueryCommand,
  TransactWriteCommand,
  UpdateCommand,
} from '@aws-sdk/lib-dynamodb';
import type { Commitment, Committed, HeldPurchase, PurchaseBook } from '#business/purchases/index';
import { callDynamo, StorageUnavailableError } from './errors.ts';
import { createDynamoPurchaseReader } from './dynamo-purchase-reader.ts';
import { decodePurchase, encodePurchase, UNSETTLED } from './purchase-item.ts';
import { type PurchaseTables, refusalsOf, toPurchaseWrites } from './purchase-writes.ts';
import { refusalOf, REFUSED } from './refusal-of.ts';
import { type Patience, retryConflicts } from './retry-conflicts.ts';
import { unlessConditionFails } from './unless-condition-fails.ts';

/**
 * Keeps purchases in a table of their own, one item each. Who works on one is its `holder` until the lease ends; every
 * write names the holder, so whoever was taken over from can't write any more.
 */
export function createDynamoPurchaseBook(
  client: DynamoDBDocumentClient,
  tables: PurchaseTables,
  patience: Patience,
): PurchaseBook {
  const TableName = tables.purchases;

  const find = createDynamoPurchaseReader(client, TableName);

  /** Writes to a purchase that is in the holder's hands and in this state. */
  async function update(held: HeldPurchase, from: string, change: { set: string; values: Record<string, unknown> }) {
    const isOurs = 'holder = :holder';
    const isThere = '#state = :from';
    const write = new UpdateCommand({
      TableName,
      Key: { purchaseId: held.purchaseId },
      UpdateExpression: change.set,
      ConditionExpression: `${isOurs} AND ${isThere}`,
      ExpressionAttributeNames: { '#state': 'state' },
      ExpressionAttributeValues: { ':holder': held.holder, ':from': from, ...change.values },
    });
    return (await unlessConditionFails('Moving a purchase', () => client.send(write))) !== undefined;
  }

  return {
    find,

    async begin(purchase) {
      const put = new PutCommand({
        TableName,
        Item: encodePurchase(purchase),
        ConditionExpression: 'attribute_not_exists(purchaseId)',
      });
      const isFirst = await unlessConditionFails('Beginning a purchase', () => client.send(put));
      return isFirst ? undefined : find(purchase.purchaseId);
    },

    async listDue(nowEpochSeconds, limit) {
      const query = new QueryCommand({
        TableName,
        IndexName: 'unsettled',
        KeyConditionExpression: 'unsettled = :unsettled AND leaseEndsAtEpochSeconds <= :now',
        ExpressionAttributeValues: { ':unsettled': UNSETTLED, ':now': nowEpochSeconds },
        Limit: limit,
      });
      const { Items = [] } = await callDynamo('Listing purchases', () => client.send(query));
      return Items.map(({ purchaseId }) => String(purchaseId));
    },

    async takeOver({ purchaseId, holder }, nowEpochSeconds, leaseEndsAtEpochSeconds) {
      const isUnsettled = 'attribute_exists(unsettled)';
      const isOver = 'leaseEndsAtEpochSeconds <= :now';
      const write = new UpdateCommand({
        TableName,
        Key: { purchaseId },
        UpdateExpression: 'SET holder = :holder, leaseEndsAtEpochSeconds = :end',
        ConditionExpression: `${isUnsettled} AND ${isOver}`,
        ExpressionAttributeValues: { ':holder': holder, ':now': nowEpochSeconds, ':end': leaseEndsAtEpochSeconds },
        ReturnValues: 'ALL_NEW',
      });
      const taken = await unlessConditionFails('Taking a purchase over', () => client.send(write));
      return taken && decodePurchase(taken.Attributes);
    },

    async commit(commitment) {
      const write = new TransactWriteCommand({ TransactItems: toPurchaseWrites(tables, commitment) });
      const refusal = await retryConflicts(
        () => refusalOf('Committing a purchase', () => client.send(write)),
        patience,
      );
      return refusal ? asRefused(refusal, commitment) : { kind: 'committed' };
    },

    decideToUndo: (held, undoing) =>
      update(held, 'begun', {
        set: 'SET #state = :to, undoing = :undoing',
        values: { ':to': 'undoing', ':undoing': undoing },
      }),

    settle: (held, as) =>
      update(held, as === 'undone' ? 'undoing' : 'committed', {
        set: 'SET #state = :to REMOVE unsettled',
        values: { ':to': as },
      }),
  };
}

/** The first refusal that says something about the purchase; one by another item can't be explained. */
function asRefused(refusal: readonly string[], commitment: Commitment): Committed {
  const [first] = refusalsOf(commitment).flatMap(
    (meaning, index) => (refusal[index] === REFUSED.condition && meaning) || [],
  );
  if (!first) throw new StorageUnavailableError('Committing a purchase', { cause: refusal });
  if (first === 'order') return { kind: commitment.orderBefore ? 'order-changed' : 'order-number-taken' };
  return { kind: first };
}
