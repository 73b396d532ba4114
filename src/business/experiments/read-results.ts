import { type LearnedGroup, learnedArms } from './bandit/learned-arms.ts';
import { OFFER_STRATEGY } from './bandit/strategy.ts';
import { type ExperimentName, EXPERIMENTS } from './definitions/index.ts';
import type { Experiment, StopRule, Variant } from './experiment.ts';
import { guardInWords, verdictInWords } from './in-words.ts';
import { METRICS, type Metric, type MetricName } from './metrics.ts';
import type { CountBook } from './ports.ts';
import type { ExperimentState, ExperimentStateStore } from './states.ts';
import type { Difference } from './statistics/always-valid.ts';
import { EMPTY_TALLY } from './statistics/tally.ts';
import { type GuardState, guardStateOf, judge, type Tallies, type Verdict, type VerdictKind } from './verdict.ts';

/** What was counted of a variant. */
export interface VariantResult extends Variant {
  /** To how many it was shown. */
  readonly units: number;
  /** Of each, a share or minor units; absent where it was shown to nobody. */
  readonly mean?: number;
}

/** A difference as it can be told: without an interval while nothing bounds it. */
export interface ToldDifference {
  readonly estimate: number;
  readonly interval?: { readonly low: number; readonly high: number };
}

/** What is found out about a variant, held against the control. */
export interface ToldVerdict {
  readonly variant: string;
  readonly kind: VerdictKind;
  /** In sentences that anybody understands. */
  readonly words: string;
  readonly difference: ToldDifference;
  readonly guard: ToldDifference & { readonly state: GuardState; readonly words: string };
}

type Told = Pick<Metric, 'kind' | 'inWords'>;

/** An experiment, whether it runs, and what it has shown so far. */
export interface ExperimentResult {
  readonly name: ExperimentName;
  readonly question: string;
  /** Absent for one that was never started. */
  readonly state?: ExperimentState;
  readonly metric: Told;
  readonly guard: Told & { readonly harm: 'more' | 'less' };
  readonly windowDays: number;
  readonly stopRule: StopRule;
  /** The control first. */
  readonly variants: readonly VariantResult[];
  readonly verdicts: readonly ToldVerdict[];
}

/** What experiments have shown, and what is learned of offers. */
export interface ExperimentResults {
  readonly experiments: readonly ExperimentResult[];
  readonly learning: { readonly state?: ExperimentState; readonly groups: readonly LearnedGroup[] };
}

export interface ResultsPorts {
  readonly states: Pick<ExperimentStateStore, 'read'>;
  readonly book: Pick<CountBook, 'readCounts'>;
}

/** Every experiment with what it has shown; the verdicts hold whenever one looks. */
export async function readResults({ states, book }: ResultsPorts): Promise<ExperimentResults> {
  const [present, learned, ...tallies] = await Promise.all([
    states.read(),
    book.readCounts(OFFER_STRATEGY.name),
    ...EXPERIMENTS.map(({ name }) => book.readCounts(name)),
  ]);
  const learning = present[OFFER_STRATEGY.name];
  return {
    experiments: EXPERIMENTS.map((experiment, index) => ({
      name: experiment.name,
      ...(present[experiment.name] && { state: present[experiment.name] as ExperimentState }),
      ...resultOf(experiment, tallies[index] ?? {}),
    })),
    learning: { ...(learning && { state: learning }), groups: learnedArms(learned) },
  };
}

function resultOf(experiment: Experiment, tallies: Tallies): Omit<ExperimentResult, 'name' | 'state'> {
  const { question, metric, guard, windowDays, stopRule, variants } = experiment;
  return {
    ...{ question, windowDays, stopRule, metric: told(metric) },
    guard: { ...told(guard.metric), harm: guard.harm },
    variants: variants.map((variant) => {
      const { units, sum } = tallies[variant.name]?.[metric] ?? EMPTY_TALLY;
      return { ...variant, units, ...(units > 0 && { mean: sum / units }) };
    }),
    verdicts: judge(experiment, tallies).map((verdict) => toldVerdict(experiment, verdict)),
  };
}

const toldVerdict = (experiment: Experiment, verdict: Verdict): ToldVerdict => ({
  variant: verdict.variant.name,
  kind: verdict.kind,
  words: verdictInWords(experiment, verdict),
  difference: toldDifference(verdict.metric),
  guard: {
    ...toldDifference(verdict.guard),
    state: guardStateOf(experiment.guard.harm, verdict),
    words: guardInWords(experiment, verdict),
  },
});

function told(name: MetricName): Told {
  const { kind, inWords }: Metric = METRICS[name];
  return { kind, inWords };
}

/** JSON knows no infinity. */
const toldDifference = ({ estimate, low, high }: Difference): ToldDifference => ({
  estimate,
  ...(Number.isFinite(low) && Number.isFinite(high) && { interval: { low, high } }),
});
