import { expect, it } from '@jest/globals';
import { newWelcomeCode, stateOfWelcomeCode } from '#business/leads/index';
import { NOW, SHOP_TIME_ZONE } from '../../../support/lead-world.ts';

const issued = newWelcomeCode({ code: 'WELCOME-1', personId: 'person-1' }, NOW, SHOP_TIME_ZONE);

it('takes ten percent off until the end of the thirtieth day in the shop', () => {
  expect(issued).toMatchObject({ percent: 10, expiresOn: '2026-04-08', issuedAtIso: '2026-03-09T14:00:00Z' });
  // Midnight in New York, summer time.
  expect(new Date(issued.expiresAtEpochSeconds * 1000).toISOString()).toBe('2026-04-09T04:00:00.000Z');
});

it('is issued until its end, and redeemed for good', () => {
  const end = issued.expiresAtEpochSeconds;
  const redeemed = { ...issued, redeemed: { purchaseId: 'P-1', atIso: '2026-03-10T00:00:00Z' } };

  expect(stateOfWelcomeCode(issued, end - 1)).toBe('issued');
  expect(stateOfWelcomeCode(issued, end)).toBe('expired');
  expect(stateOfWelcomeCode(redeemed, end)).toBe('redeemed');
});
