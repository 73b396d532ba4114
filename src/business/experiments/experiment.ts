import type { CustomerTier } from '../customers/index.ts';
import type { BasisPoints } from '../money.ts';
import type { MetricName } from './metrics.ts';

/** One way of doing what an experiment is about. */
export interface Variant {
  readonly name: string;
  /** Of the audience; all variants' shares make 10,000. */
  readonly share: BasisPoints;
  /** What customers see, in plain words. */
  readonly does: string;
}

/** Whom an experiment is about; what isn't said doesn't matter. Everybody else gets the control. */
export interface Audience {
  /** Whether the conversation knows who the customer is. */
  readonly isKnown?: boolean;
  readonly tiers?: readonly CustomerTier[];
  readonly channels?: readonly ('chat' | 'sms' | 'voice')[];
}

/** When an experiment ends by itself. */
export interface StopRule {
  /** How often at most, of 1, a difference is found that isn't there, however often one looks. */
  readonly level: number;
  /** Nothing is judged before each variant was shown to so many. */
  readonly leastUnits: number;
  /** What isn't found by so many in each variant isn't worth looking for any longer. */
  readonly mostUnits: number;
}

/** A question to customers' behaviour. */
export interface Experiment {
  /** Names one run: who starts anew with other variants gives another name. */
  readonly name: string;
  /** What is to be found out, in plain words. */
  readonly question: string;
  /** The first one is the control: what the shop does without the experiment. */
  readonly variants: readonly [Variant, Variant, ...Variant[]];
  readonly audience: Audience;
  readonly metric: MetricName;
  /** What mustn't get worse: the experiment stops as soon as that is evident. */
  readonly guard: { readonly metric: MetricName; readonly harm: 'more' | 'less' };
  /** Outcomes count for so long after the variant was shown first. */
  readonly windowDays: number;
  /** A difference of this size is worth knowing; in the metric's unit, a share or minor units. Tunes, decides nothing. */
  readonly worthKnowing: number;
  readonly stopRule: StopRule;
}

/** What is counted for an experiment. */
export interface Counted extends Pick<Experiment, 'name' | 'metric' | 'guard' | 'windowDays'> {
  /** Measures that nothing is judged by. */
  readonly alsoCounts?: readonly MetricName[];
  /** The event that puts a unit into its variant; that it was shown it, unless something else is said. */
  readonly assignedBy?: 'experiment-exposed' | 'offer-drawn';
}

/** Each measure once. */
export const measuresIn = ({ metric, guard, alsoCounts = [] }: Omit<Counted, 'name'>): readonly MetricName[] => [
  ...new Set([metric, guard.metric, ...alsoCounts]),
];

export const controlOf = ({ variants: [control] }: Pick<Experiment, 'variants'>): string => control.name;
