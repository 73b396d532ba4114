import { expect, it } from '@jest/globals';
import {
  type LedgerEntry,
  type LoyaltyPorts,
  NO_POINTS,
  type PointsBalance,
  prepareOffers,
} from '#business/loyalty/index';
import { aCustomer } from '../../../support/a-customer.ts';

const MOMENT = { today: '2026-03-09', nowEpochSeconds: Date.parse('2026-03-09T15:00:00Z') / 1000 };
type Bought = Awaited<ReturnType<LoyaltyPorts['boughtBy']>>;

/** What one customer, with this behind them, is given today. */
async function givenFor(bought: Bought, balance: Partial<PointsBalance> = {}, member: object = {}) {
  const { birthday: _, phone: _phone, ...customer } = aCustomer();
  const given: LedgerEntry[] = [];
  await prepareOffers(
    MOMENT,
    {
      membersFrom: () =>
        Promise.resolve({ members: [{ member: { ...customer, ...member }, balance: { ...NO_POINTS, ...balance } }] }),
      boughtBy: () => Promise.resolve(bought),
      readProgress: () => Promise.resolve(undefined),
      saveProgress: () => Promise.resolve(),
      claimOccasion: (_occasion, gift) => Promise.resolve(given.push(gift) > 0),
      raiseTier: () => Promise.resolve(true),
      newEventId: () => 'event-1',
    },
    () => true,
  );
  return given.map(({ occasion, reason }) => [occasion?.key, reason]);
}

it.each([
  [4, 0, []],
  [5, 0, [['milestone#5', 'gift']]],
  [9, 6, [['milestone#5', 'gift']]],
  [10, 1, [['milestone#10', 'gift']]],
])('counts %i purchases of the whole history with %i of the chat among them', async (purchases, inChat, given) => {
  expect(await givenFor({ purchases }, { purchases: inChat })).toEqual(given);
});

it('counts a purchase of the chat that is on its way to the history', async () => {
  expect(await givenFor({ purchases: 4 }, { purchases: 5 })).toEqual([['milestone#5', 'gift']]);
});

it.each([
  ['2025-11-09T10:00:00Z', undefined, [['win-back#2025-11-09', 'gift']]],
  ['2025-11-09T10:00:00Z', '2026-03-01T10:00:00Z', []],
  ['2026-03-01T10:00:00Z', '2025-11-09T10:00:00Z', []],
])('takes the last purchase of both for the beginning of a silence: %s, %s', async (inHistory, inChat, given) => {
  const chat = inChat === undefined ? {} : { lastPurchaseAtIso: inChat };

  expect(await givenFor({ purchases: 1, lastPurchaseAtIso: inHistory }, chat)).toEqual(given);
});

it('gives for the first purchase in the chat and a complete profile what counts for the tier', async () => {
  const member = { purchaseCount: 1, birthday: '07-01', phone: '+12065550123' };

  expect(await givenFor({ purchases: 1 }, {}, member)).toEqual([
    ['first-purchase#chat', 'chat'],
    ['profile#complete', 'chat'],
  ]);
});
