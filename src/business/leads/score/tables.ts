import type { LeadFacts } from './facts.ts';

/** The parts of a score, and the most that each can bring; they add up to 100. */
export const SCORE_CAPS = {
  'purchase-history': 25,
  engagement: 20,
  completeness: 15,
  interests: 15,
  offers: 25,
} as const;
export type ScorePart = keyof typeof SCORE_CAPS;

/** The fact in the steps of which points come: from `from` on it brings `points`, as long as no later step applies. */
interface Step {
  readonly from: number;
  readonly points: number;
}

type FactOf<Value> = {
  readonly [Fact in keyof LeadFacts]: LeadFacts[Fact] extends Value ? Fact : never;
}[keyof LeadFacts];

/** One reason for points: steps of a number, points for a yes, or points for each one of a number. */
export type ScoreRule = { readonly code: string; readonly part: ScorePart } & (
  | { readonly fact: FactOf<number>; readonly steps: readonly Step[] }
  | { readonly fact: FactOf<boolean>; readonly points: number }
  | { readonly fact: FactOf<number>; readonly each: number }
);

/**
 * Every reason for which a lead gets or loses points. Within a part they count in this order, and a part never leaves 0 to
 * its cap.
 *
 * @source docs/leads.md, "What a score is made of"
 */
export const SCORE_RULES: readonly ScoreRule[] = [
  {
    code: 'value',
    part: 'purchase-history',
    fact: 'valueMinor',
    steps: [
      { from: 1, points: 4 },
      { from: 100_00, points: 8 },
      { from: 250_00, points: 12 },
      { from: 500_00, points: 16 },
      { from: 1_000_00, points: 20 },
    ],
  },
  {
    code: 'purchases',
    part: 'purchase-history',
    fact: 'purchases',
    steps: [
      { from: 1, points: 1 },
      { from: 2, points: 3 },
      { from: 5, points: 5 },
    ],
  },
  {
    code: 'conversations',
    part: 'engagement',
    fact: 'conversations',
    steps: [
      { from: 1, points: 4 },
      { from: 2, points: 8 },
      { from: 4, points: 12 },
    ],
  },
  { code: 'subscribed', part: 'engagement', fact: 'isSubscribed', points: 8 },
  { code: 'first-name', part: 'completeness', fact: 'hasFirstName', points: 1 },
  { code: 'last-name', part: 'completeness', fact: 'hasLastName', points: 2 },
  { code: 'email', part: 'completeness', fact: 'hasLastingEmail', points: 5 },
  { code: 'phone', part: 'completeness', fact: 'hasPhone', points: 5 },
  { code: 'place', part: 'completeness', fact: 'hasPlace', points: 2 },
  {
    code: 'interests',
    part: 'interests',
    fact: 'interests',
    steps: [
      { from: 1, points: 6 },
      { from: 2, points: 10 },
      { from: 3, points: 13 },
      { from: 4, points: 15 },
    ],
  },
  {
    code: 'offers-accepted',
    part: 'offers',
    fact: 'offersAccepted',
    steps: [
      { from: 1, points: 13 },
      { from: 2, points: 19 },
      { from: 3, points: 25 },
    ],
  },
  { code: 'offers-declined', part: 'offers', fact: 'offersDeclined', each: -2 },
];
