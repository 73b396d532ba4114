import {
  type DynamoDBDocumentClient,
  GetCommand,
  PutCommand,
  TransactWriteCommand,
  UpdateCommand,
} from '@aws-sdk/lib-dynamodb';
import {
  type DeclinedBy,
  LIVE_OFFER_STATES,
  type Offer,
  type OfferName,
  type OfferState,
  offerStatesBefore,
  type OfferStore,
} from '#business/offers/index';
import { callDynamo } from './errors.ts';
import { toEventItem } from './event-item.ts';
import { decodeOffer, encodeOffer, offerItemKey } from './offer-item.ts';
import { refusalOf } from './refusal-of.ts';
import { refusedBy } from './refused-by.ts';
import { type Patience, retryConflicts } from './retry-conflicts.ts';
import { unlessConditionFails } from './unless-condition-fails.ts';

/** `state IN (:a, :b)` with its values. */
function stateIn(states: readonly OfferState[]) {
  const names = states.map((_, index) => `:state${index}`);
  return {
    condition: `#state IN (${names.join(', ')})`,
    values: Object.fromEntries(states.map((state, index) => [`:state${index}`, state])),
  };
}

/** What telling of a declined offer takes. */
export interface OfferTelling extends Patience {
  readonly events: string;
  /** Sorts by time. */
  readonly newEventId: (nowEpochMilliseconds: number) => string;
}

const offerDeclined = ({ offerId }: OfferName, by: DeclinedBy, nowEpochSeconds: number, telling: OfferTelling) => ({
  aggregate: `OFFER#${offerId}`,
  id: telling.newEventId(nowEpochSeconds * 1000),
  type: 'offer-declined' as const,
  occurredAtIso: new Date(nowEpochSeconds * 1000).toISOString(),
  data: { offerId, ...by },
});

/**
 * Keeps the last offer of each key in one item: `OFFER#<key>`.
 *
 *   (none, over or purchased) ─► put ─► moves by conditional updates ─► over: replaced by the next one
 *                                       declined by somebody ─► the event, in the same transaction
 *
 * @param telling where nobody declines offers, none is needed
 */
export function createDynamoOfferStore(
  client: DynamoDBDocumentClient,
  tableName: string,
  telling?: OfferTelling,
): OfferStore {
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

    async move(name, to, nowEpochSeconds, by) {
      const { key, offerId } = name;
      const before = offerStatesBefore(to);
      if (before.length === 0) return false;
      const { condition: mayMove, values } = stateIn(before);
      const isThisOne = 'offerId = :offerId';
      const holds = 'endsAtEpochSeconds > :now';
      const move = {
        TableName: tableName,
        Key: offerItemKey(key),
        UpdateExpression: 'SET #state = :to',
        ConditionExpression: `${isThisOne} AND ${holds} AND ${mayMove}`,
        ExpressionAttributeNames: { '#state': 'state' },
        ExpressionAttributeValues: { ':offerId': offerId, ':now': nowEpochSeconds, ':to': to, ...values },
      };
      if (to !== 'declined' || !by || !telling)
        return (
          (await unlessConditionFails('Moving an offer', () => client.send(new UpdateCommand(move)))) !== undefined
        );
      const Item = toEventItem(offerDeclined(name, by, nowEpochSeconds, telling));
      const both = new TransactWriteCommand({
        TransactItems: [{ Update: move }, { Put: { TableName: telling.events, Item } }],
      });
      const refused = await retryConflicts(() => refusalOf('Declining an offer', () => client.send(both)), telling);
      return refused === undefined;
    },
  };
}
