import { type DynamoDBDocumentClient, GetCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import type { PointOfSale, ReservationBook } from '#business/point-of-sale/index';
import { callDynamo } from './errors.ts';
import { decodeReservation, reservationKey } from './reservation-item.ts';
import { unlessConditionFails } from './unless-condition-fails.ts';

interface Tables {
  readonly products: string;
  readonly conversations: string;
}

/** The shop's own tables as the book of another till: `ours` is the point of sale over the same tables. */
export function createDynamoReservationBook(
  client: DynamoDBDocumentClient,
  tables: Tables,
  ours: PointOfSale,
): ReservationBook {
  return {
    ...ours,

    async countOnHand(sku, onHand) {
      const hasStock = 'attribute_exists(stockReserved)';
      const update = new UpdateCommand({
        TableName: tables.products,
        Key: { sku },
        UpdateExpression: 'SET stockOnHand = :onHand, stockAvailable = :onHand - stockReserved',
        ConditionExpression: hasStock,
        ExpressionAttributeValues: { ':onHand': onHand },
      });
      await unlessConditionFails('Taking over what is on hand', () => client.send(update));
    },

    async find({ reservationId, owner }) {
      const { Item } = await callDynamo('Reading a reservation', () =>
        client.send(
          new GetCommand({ TableName: tables.conversations, Key: reservationKey(reservationId), ConsistentRead: true }),
        ),
      );
      const reservation = Item && decodeReservation(Item);
      if (reservation?.owner !== owner) return undefined;
      return { state: reservation.state, units: reservation.held };
    },
  };
}
