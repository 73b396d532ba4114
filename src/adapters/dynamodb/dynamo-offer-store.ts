import { type DynamoDBDocumentClient, GetCommand, PutCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import {
  LIVE_OFFER_STATES,
  type Offer,
  type OfferState,
  offerStatesBefore,
  type OfferStore,
} from '#business/offers/index';
import { callDynamo } from './errors.ts';
import { decodeOffer, encodeOffer, offerItemKey } from './offer-item.ts';
import { refusedBy } from './refused-by.ts';
import { unlessConditionFails } from './unless-condition-fails.ts';

/** `state IN (:a, :b)` with its values. */
function stateIn(states: readonly OfferState[]) {
  const names = states.map((_, index) => `:state${index}`);
  return {
    condition: `#state IN (${names.join(', ')})`,
    values: Object.fromEntries(states.map((state, index) => [`:state${index}`, state])),
  };
}

/**
 * Keeps the last offer of each key in one item: `OFFER#<key>`.
 *
 *   (none, over or purchased) ─► put ─► moves by conditional updates ─► over: replaced by the next one
 */
export function createDynamoOfferStore(client: DynamoDBDocumentClient, tableName: string): OfferStore {
  async function find(key: string): Promise<Offer | undefined> {
    const { Item } = await callDynamo('Reading an offer', () =>
      client.send(new GetCommand({ TableName: tableName, Key: offerItemKey(key), ConsistentRead: true })),
    );
    return Item && decodeOffer(Item);
  }

  return {
    async keep(offer, nowEpochSeconds) {
      const { condition: isLive, values } = stateIn(LIVE_OFFER_STATES);
      const isFirst = 'attribute_not_exists(#key)';
      const isOver = 'endsAtEpochSeconds <= :now';
      const put = new PutCommand({
        TableName: tableName,
        Item: encodeOffer(offer),
        ConditionExpression: `${isFirst} OR ${isOver} OR NOT ${isLive}`,
        ExpressionAttributeNames: { '#key': 'key', '#state': 'state' },
        ExpressionAttributeValues: { ':now': nowEpochSeconds, ...values },
        // The offer that holds comes with the refusal: no second trip for it.
        ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
      });
      const refused = await refusedBy('Keeping an offer', () => client.send(put));
      return refused ? decodeOffer(refused) : offer;
    },

    async find({ key, offerId }) {
      const offer = await find(key);
      return offer?.offerId === offerId ? offer : undefined;
    },

    async move({ key, offerId }, to, nowEpochSeconds) {
      const before = offerStatesBefore(to);
      if (before.length === 0) return false;
      const { condition: mayMove, values } = stateIn(before);
      const isThisOne = 'offerId = :offerId';
      const holds = 'endsAtEpochSeconds > :now';
      const update = new UpdateCommand({
        TableName: tableName,
        Key: offerItemKey(key),
        UpdateExpression: 'SET #state = :to',
        ConditionExpression: `${isThisOne} AND ${holds} AND ${mayMove}`,
        ExpressionAttributeNames: { '#state': 'state' },
        ExpressionAttributeValues: { ':offerId': offerId, ':now': nowEpochSeconds, ':to': to, ...values },
      });
      return (await unlessConditionFails('Moving an offer', () => client.send(update))) !== undefined;
    },
  };
}
