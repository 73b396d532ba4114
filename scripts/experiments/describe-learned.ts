import {
  type ExperimentState,
  type LearnedArm,
  learnedArms,
  type LearnedGroup,
  OFFER_STRATEGY,
  type Tallies,
} from '#business/experiments/index';
import { stateInWords } from './describe.ts';

const TONES = { positive: 'pleased', neutral: 'calm', negative: 'upset' } as const;
const OFFERS = { expedite: 'faster delivery', deals: 'deals', updates: 'news' } as const;
const MOMENTS = {
  'after-status': 'after the status',
  'after-resolution': 'once something is settled',
  'at-close': 'before the goodbye',
} as const;

/** What learning which offer suits whom, and when, has come to, for a terminal. */
export function describeLearned(state: ExperimentState | undefined, tallies: Tallies): readonly string[] {
  const groups = learnedArms(tallies);
  return [
    `${OFFER_STRATEGY.name}: ${stateInWords(state)}`,
    '  Which offer suits whom, and when? A sale is worth 100, details that are left 20.',
    ...(groups.length === 0 ? ['  Nothing has been offered yet.'] : groups.flatMap(describeGroup)),
    '',
  ];
}

const describeGroup = ({ tier, tone, drawnAt, arms }: LearnedGroup): readonly string[] => [
  `  ${tier === 'stranger' ? 'Strangers' : tier}, ${TONES[tone]}, drawn after ${drawnAt === 'after-status' ? 'a status' : 'something was settled'}:`,
  ...arms.map(describeArm),
];

/** @example "deals after the status: drawn for 40, made to 38; worth 12.3 each (4.1 to 24.0); gets 61 of 100 draws" */
function describeArm({ offer, moment, drawn, made, worth, low, high, share }: LearnedArm): string {
  const name = `${OFFERS[offer]} ${MOMENTS[moment]}`;
  const range = `${of100(low)} to ${of100(high)}`;
  return `    ${name}: drawn for ${drawn}, made to ${made}; worth ${of100(worth)} each (${range}); gets ${Math.round(100 * share)} of 100 draws`;
}

const of100 = (share: number): string => (100 * share).toFixed(1);
