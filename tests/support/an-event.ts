import type { ShopEvent } from '#business/events/index';

/** An event of a sale's start. */
export const anEvent = (changes: Partial<ShopEvent<'sale-started'>> = {}): ShopEvent<'sale-started'> => ({
  aggregate: 'SALE#SPRING',
  id: '01JQ7Z0000AAAAAAAAAAAAAAAA',
  type: 'sale-started',
  occurredAtIso: '2026-03-09T14:00:05Z',
  data: {
    promotionCode: 'SPRING',
    name: 'Spring sale',
    startsAtIso: '2026-03-09T14:00:00Z',
    endsAtIso: '2026-03-10T04:00:00Z',
    membersOnly: false,
  },
  ...changes,
});
