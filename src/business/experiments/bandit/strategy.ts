import type { CustomerTier } from '../../customers/index.ts';
import type { Counted } from '../experiment.ts';
import type { Tallies } from '../verdict.ts';
import type { ArmTallies } from './choose-arm.ts';
import { STRATEGY_NAME } from './name.ts';

export const OFFERS = ['expedite', 'deals', 'updates'] as const;
export type OfferKind = (typeof OFFERS)[number];

/** After an order's status; once something is settled or answered; when the customer says that this is all. */
export const MOMENTS = ['after-status', 'after-resolution', 'at-close'] as const;
export type Moment = (typeof MOMENTS)[number];

/** What may be offered, and when. */
export type Arm = `${OfferKind}@${Moment}`;

/** How it is learned which offer suits whom, and when: counted like an experiment whose variants are groups with arms. */
export const OFFER_STRATEGY = {
  name: STRATEGY_NAME,
  metric: 'taken',
  guard: { metric: 'unhappy', harm: 'more' },
  alsoCounts: ['made'],
  // Every offer that is drawn counts, whether its moment comes or not: else one that is rarely made would look as good as
  // one that is always made, by those few who stay for it.
  assignedBy: 'offer-drawn',
  windowDays: 1,
} as const satisfies Counted;

/** Where the shop itself would make its first offer of the conversation: there it is drawn which one is made, and when. */
export const DRAWN_AT = ['after-status', 'after-resolution'] as const;
export type DrawnAt = (typeof DRAWN_AT)[number];

const STRANGER = 'stranger';
/** Who is known under no tier is a stranger. */
export type GroupTier = CustomerTier | typeof STRANGER;
export const GROUP_TONES = ['positive', 'neutral', 'negative'] as const;

/**
 * For whom is learned apart: by tier and mood, and by where it was drawn. Who has come as far as a resolution takes
 * "after a resolution" more often than who has yet to have one, and is no reason to hold it for the better moment.
 */
export interface Group {
  /** Absent for a stranger. */
  readonly tier?: CustomerTier | undefined;
  readonly tone: (typeof GROUP_TONES)[number];
  readonly drawnAt: DrawnAt;
}

const nameOf = ({ tier, tone, drawnAt }: Group): string => `${tier ?? STRANGER}/${tone}/${drawnAt}`;

/** An arm of a group, as it is counted. */
export const countedAs = (group: Group, arm: Arm): string => `${nameOf(group)}/${arm}`;

/** What is known of each arm in a group. */
export function armsOf(group: Group, tallies: Tallies): ArmTallies {
  const prefix = `${nameOf(group)}/`;
  const own = Object.entries(tallies).filter(([name]) => name.startsWith(prefix));
  return Object.fromEntries(
    own.flatMap(([name, { taken }]) => (taken ? [[name.slice(prefix.length), taken] as const] : [])),
  );
}
