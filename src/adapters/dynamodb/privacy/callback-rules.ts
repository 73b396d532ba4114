import { type BookingState, isOpen } from '#business/callbacks/index';
import { slotKey } from '../callback-item.ts';
import { type Item, type ItemRule, listOf, membersOf, textOf } from './item-rule.ts';
import type { Trail } from '#business/privacy/index';

const openCalls = (item: Item): readonly string[] => {
  const { bookings } = item;
  return bookings instanceof Set ? [...bookings].map(String) : [];
};

/** A household's phone number may hold somebody else's calls, too. */
function othersCalls(item: Item, calls: readonly string[]): Item | undefined {
  const others = openCalls(item).filter((call) => !calls.includes(call));
  return others.length > 0 ? { ...item, bookings: new Set(others) } : undefined;
}

const givesPlaceBack = (item: Item): boolean => isOpen(textOf(item, 'state') as BookingState);

export const CALLBACK_RULES: readonly ItemRule[] = [
  {
    name: 'call',
    isKind: ({ item }) => item === 'BOOKING',
    leadsTo: (item) => ({
      calls: listOf(item, 'bookingId'),
      hashes: listOf(item, 'phoneHash'),
      conversations: listOf(membersOf(item, 'context'), 'conversationId'),
    }),
    becomes: 'nothing',
    // A call that is still to come is cancelled by it: somebody else may have its place.
    alongside: (item, TableName) =>
      givesPlaceBack(item)
        ? [
            {
              Update: {
                TableName,
                Key: slotKey(Number(item['startsAtEpochSeconds'])),
                UpdateExpression: 'ADD taken :one',
                ExpressionAttributeValues: { ':one': -1 },
              },
            },
          ]
        : [],
  },
  {
    name: 'open calls',
    isKind: ({ item }) => item === 'OPEN',
    isOf: (item, trail) => isHolderOf(item, trail),
    isShared: true,
    becomes: (item, { trail }) => othersCalls(item, trail.calls),
    exported: 'nothing',
  },
  { name: 'place in the calendar', isKind: () => true, isOf: () => false },
];

function isHolderOf(item: Item, { customers, hashes, conversations, calls }: Trail): boolean {
  const [kind = '', ...rest] = textOf(item, 'key').split('#');
  const names = { CUSTOMER: customers, PHONE: hashes, CONVERSATION: conversations }[kind] ?? [];
  return names.includes(rest.join('#')) || openCalls(item).some((call) => calls.includes(call));
}
