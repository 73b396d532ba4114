import { describe, expect, test } from '@jest/globals';
import { fromEventItem, toEventItem } from '#adapters/dynamodb/event-item';
import { anEvent } from '../../../support/an-event.ts';

const EVENT = anEvent();

describe('an event item', () => {
  test('reads back as the event that was written', () => {
    expect(fromEventItem(toEventItem(EVENT))).toEqual(EVENT);
  });

  test('waits to be dispatched, and is kept for 400 days', () => {
    expect(toEventItem(EVENT)).toMatchObject({
      aggregate: 'SALE#SPRING',
      event: '01JQ7Z0000AAAAAAAAAAAAAAAA',
      undispatched: '1',
      expiresAt: Date.UTC(2027, 3, 13, 14, 0, 5) / 1000,
    });
  });

  test('is corrupt when its type is unknown or its data are of another type', () => {
    const item = toEventItem(EVENT);

    expect(() => fromEventItem({ ...item, type: 'sale-over' })).toThrow('does not parse');
    expect(() => fromEventItem({ ...item, data: { promotionCode: 'SPRING' } })).toThrow('does not parse');
  });
});
