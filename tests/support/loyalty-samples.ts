import type { EnUs } from '#conversation/messages/en-us';
import type { MessageKey } from '#conversation/turn/index';

type LoyaltyKey = Extract<MessageKey, `loyalty.${string}`>;

const tenOff = { gives: { kind: 'money-off', amountMinor: 1000 }, currency: 'USD' } as const;
const freeDelivery = { gives: { kind: 'free-delivery' }, currency: 'USD' } as const;
const launch = { name: 'Aurora Smart Glasses', launchesOn: '2026-03-20', today: '2026-03-09' } as const;

/** Parameters for what is said of points and rewards. */
export const LOYALTY_SAMPLES: { readonly [Key in LoyaltyKey]: Parameters<EnUs[Key]>[0] } = {
  'loyalty.points': { points: 1250, tier: 'Silver', next: { tier: 'Gold', missing: 750 } },
  'loyalty.credit': { left: [{ priceMinor: 2000, currency: 'USD' }] },
  'loyalty.creditToVerify': undefined,
  'loyalty.verifyFirst': undefined,
  'loyalty.rewards': {
    rewards: [
      { ...freeDelivery, points: 500 },
      { ...tenOff, points: 1000 },
    ],
    have: 1250,
  },
  'loyalty.verifyToRedeem': undefined,
  'loyalty.whichReward': {
    rewards: [
      { ...freeDelivery, points: 500 },
      { ...tenOff, points: 1000 },
    ],
  },
  'loyalty.notEnough': { ...tenOff, takes: 1000, have: 340 },
  'loyalty.inHand': freeDelivery,
  'loyalty.redeemReadBack': { ...tenOff, takes: 1000, left: 250 },
  'loyalty.redeemAgain': { ...freeDelivery, takes: 500 },
  'loyalty.redeemed': { ...tenOff, left: 250 },
  'loyalty.notRedeemed': undefined,
  'loyalty.redeemLater': undefined,
  'loyalty.rewardDelivery': undefined,
  'loyalty.gift': { kind: 'birthday', points: 100 },
  'loyalty.earned': { points: 10 },
  'loyalty.membersOnly': { name: 'Smart Lamp' },
  'loyalty.notYet': { ...launch, early: [{ tier: 'Gold', from: '2026-03-18' }] },
  'loyalty.notYetForYou': { ...launch, tier: 'Gold', from: '2026-03-18' },
  'loyalty.early': { ...launch, tier: 'Platinum' },
};
