import type { CustomerTier } from '#business/customers/index';
import type { PlainDate } from '#business/dates';
import type { OccasionKind } from '#business/loyalty/index';
import type { RewardInForce } from '#business/pricing/index';
import { dayInWords } from './day-in-words.ts';
import { type Amount, money } from './price-in-words.ts';
import { inWords } from './wish-names.ts';

interface Told {
  readonly gives: RewardInForce['gives'];
  readonly currency: string;
}
interface Priced extends Told {
  readonly points: number;
}
interface Points {
  readonly points: number;
  readonly tier: CustomerTier;
  readonly next?: { readonly tier: CustomerTier; readonly missing: number };
  /** What waits to be used. */
  readonly rewards?: readonly Told[];
}
interface Launch {
  readonly name: string;
  readonly launchesOn: PlainDate;
  readonly today: PlainDate;
}

const counted = (points: number): string => `${points.toLocaleString('en-US')} ${points === 1 ? 'point' : 'points'}`;

const rewardInWords = ({ gives, currency }: Told): string =>
  gives.kind === 'free-delivery'
    ? 'free delivery on your next purchase in this chat'
    : `${money({ priceMinor: gives.amountMinor, currency })} off your next purchase in this chat`;

const pricesInWords = (rewards: readonly Priced[]): string =>
  rewards.map(({ points, ...told }) => `${counted(points)}: ${rewardInWords(told)}`).join('. ');

/** The same where every character costs. */
export const rewardsInShort = (rewards: readonly Priced[]): string =>
  rewards
    .map(({ points, gives, currency }) => {
      const what =
        gives.kind === 'money-off' ? `${money({ priceMinor: gives.amountMinor, currency })} off` : 'free delivery';
      return `${points} points: ${what}`;
    })
    .join('; ');

const WISHES: Readonly<Record<OccasionKind, string>> = {
  birthday: 'Happy birthday! As a present',
  anniversary: 'Thank you for another year with us! As a present',
  milestone: 'Thank you for buying so often from us! As a present',
  'win-back': "It's good to have you back! As a welcome",
  'first-purchase': 'Thank you for your first purchase in this chat! For it',
  profile: 'Thank you for completing your profile! For it',
};

/** What is said of points, rewards, gifts and tiers. */
export const EN_US_LOYALTY = {
  'loyalty.points': ({ points, tier, next, rewards = [] }: Points) =>
    `You have ${counted(points)} as a ${tier} member.${next ? ` With ${counted(next.missing)} more you become a ${next.tier} member.` : ''}${rewards.length > 0 ? ` Ready for you: ${inWords(rewards.map(rewardInWords))}.` : ''}`,
  'loyalty.credit': ({ left }: { left: readonly Amount[] }) =>
    left.length === 0
      ? 'You have no store credit with us right now.'
      : `You have ${inWords(left.map(money))} of store credit. It pays by itself, before your card, the next time you buy in this chat.`,
  'loyalty.creditToVerify': () =>
    "I tell store credit only to whom it belongs. Check an order with me first, by its number and email address: then I know that it's you.",
  'loyalty.verifyFirst': () =>
    "I tell points only to whom they belong. Check an order with me first, by its number and email address: then I know that it's you.",
  'loyalty.rewards': ({ rewards, have }: { rewards: readonly Priced[]; have?: number }) =>
    `Here is what points are good for. ${pricesInWords(rewards)}.${have === undefined ? '' : ` You have ${counted(have)}.`}`,
  'loyalty.verifyToRedeem': () =>
    'Points are redeemed only by whom they belong to. Check an order with me first, by its number and email address.',
  'loyalty.whichReward': ({ rewards }: { rewards: readonly Priced[] }) =>
    `Which would you like? ${pricesInWords(rewards)}. Say, for example, "redeem ${rewards[0]?.points ?? 0} points".`,
  'loyalty.notEnough': ({ takes, have, ...told }: Told & { takes: number; have: number }) =>
    `That takes ${counted(takes)}, for ${rewardInWords(told)}. You have ${counted(have)}, so ${counted(takes - have)} more are needed. Nothing was redeemed.`,
  'loyalty.inHand': (told: Told) =>
    `You have ${rewardInWords(told)} ready already, so I redeemed nothing. It counts by itself the next time you buy here.`,
  'loyalty.redeemReadBack': ({ takes, left, ...told }: Told & { takes: number; left: number }) =>
    `That's ${counted(takes)} for ${rewardInWords(told)}; you would have ${counted(left)} left. Shall I redeem them?`,
  'loyalty.redeemAgain': ({ takes, ...told }: Told & { takes: number }) =>
    `Shall I redeem ${counted(takes)} for ${rewardInWords(told)}?`,
  'loyalty.redeemed': ({ left, ...told }: Told & { left: number }) =>
    `Done: ${rewardInWords(told)} is yours, and counts by itself. You have ${counted(left)} left.`,
  'loyalty.notRedeemed': () => 'All right, your points stay as they are.',
  'loyalty.redeemLater': () => 'I redeemed nothing so far. Say "use my points" when you want to.',
  'loyalty.rewardDelivery': () => 'Your reward makes the delivery free.',
  'loyalty.gift': ({ kind, points }: { kind: OccasionKind; points: number }) =>
    `${WISHES[kind]}, ${counted(points)} from us are in your account.`,
  'loyalty.earned': ({ points }: { points: number }) => `${counted(points)} for it are in your account.`,
  'loyalty.membersOnly': ({ name }: { name: string }) =>
    `The ${name} is for our members: tell me an order number and the email address of it, and I'll show it to you.`,
  'loyalty.notYet': ({ name, launchesOn, today, early }: Launch & { early: readonly EarlyTier[] }) =>
    `The ${name} comes ${dayInWords(launchesOn, today)}.${early.map(({ tier, from }) => ` ${tier} members may buy it ${from <= today ? 'now' : `from ${dayInWords(from, today).replace(/^on /, '')}`}.`).join('')}`,
  'loyalty.notYetForYou': ({ name, launchesOn, today, tier, from }: Launch & EarlyTier) =>
    `The ${name} comes ${dayInWords(launchesOn, today)}. As a ${tier} member you may buy it from ${dayInWords(from, today).replace(/^on /, '')}.`,
  'loyalty.early': ({ name, launchesOn, today, tier }: Launch & Pick<EarlyTier, 'tier'>) =>
    `The ${name} comes ${dayInWords(launchesOn, today)}; as a ${tier} member you may buy it already.`,
} as const;

interface EarlyTier {
  readonly tier: CustomerTier;
  readonly from: PlainDate;
}
