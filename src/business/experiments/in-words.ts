import { type Harm } from './bandit/find-harm.ts';
import { OFFER_STRATEGY } from './bandit/strategy.ts';
import type { Experiment } from './experiment.ts';
import { METRICS, type Metric, type MetricName } from './metrics.ts';
import type { Difference } from './statistics/always-valid.ts';
import { type GuardState, guardStateOf, type Verdict, type VerdictKind } from './verdict.ts';

const ENDINGS: Readonly<Record<VerdictKind, string>> = {
  'too-early': 'Too few have seen it to say anything.',
  open: 'Nothing is sure yet: keep it running.',
  harmful: 'It does harm and is to be stopped.',
  better: 'It is better, and that is no accident.',
  worse: 'It is worse, and that is no accident.',
  'no-difference': 'If there is a difference, it is too small to matter.',
};

/** What was found out about a variant, in sentences that anybody understands. */
export function verdictInWords({ metric, guard, variants: [control] }: Experiment, verdict: Verdict): string {
  const { kind, variant, units } = verdict;
  const seen = `"${variant.name}" was shown to ${units.variant}, "${control.name}" to ${units.control}.`;
  if (kind === 'too-early') return `${seen} ${ENDINGS[kind]}`;
  const guarded = kind === 'harmful' ? ` ${compared(guard.metric, verdict.guard)}` : '';
  return `${seen} ${compared(metric, verdict.metric)}${guarded} ${ENDINGS[kind]}`;
}

/** Why learning which offer suits whom, and when, was stopped. */
export const harmInWords = ({ tier, tone, offer, moment, difference }: Harm): string =>
  `"${offer}" ${moment} in ${tone} mood, ${tier}: ${compared(OFFER_STRATEGY.guard.metric, difference)} ${ENDINGS.harmful}`;

const GUARD_ENDINGS: Readonly<Record<GuardState, string>> = {
  unknown: 'Too few have seen it to say whether it does harm.',
  harmed: 'It does harm.',
  safe: 'It does no harm.',
  open: 'No harm is evident.',
};

/** Whether a variant does harm, in a sentence. */
export function guardInWords({ guard }: Experiment, verdict: Verdict): string {
  const state = guardStateOf(guard.harm, verdict);
  return state === 'unknown'
    ? GUARD_ENDINGS[state]
    : `${compared(guard.metric, verdict.guard)} ${GUARD_ENDINGS[state]}`;
}

/** @example "Of 100, 3.1 more bought something; the truth is between 0.4 and 5.8 more." */
function compared(name: MetricName, { estimate, low, high }: Difference): string {
  const { kind, inWords }: Metric = METRICS[name];
  const lead = kind === 'proportion' ? 'Of 100, ' : 'On average ';
  const amount = (value: number) => `${toAmount(kind, value)} ${value < 0 ? fewer(kind) : 'more'}`;
  const what = kind === 'proportion' ? `${amount(estimate)} ${inWords}` : `${inWords} ${amount(estimate)}`;
  return `${lead}${what}; the truth is between ${amount(low)} and ${amount(high)}.`;
}

const fewer = (kind: Metric['kind']): string => (kind === 'proportion' ? 'fewer' : 'less');

const toAmount = (kind: Metric['kind'], value: number): string => {
  const size = Math.abs(value);
  return kind === 'proportion' ? (100 * size).toFixed(1) : `$${(size / 100).toFixed(2)}`;
};
