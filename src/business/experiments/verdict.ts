import type { Experiment, Variant } from './experiment.ts';
import { METRICS, type MetricName } from './metrics.ts';
import { type Difference, differenceBetween } from './statistics/always-valid.ts';
import { EMPTY_TALLY, type Tally } from './statistics/tally.ts';

/** What was counted of one variant, by measure. */
export type VariantTallies = Readonly<Partial<Record<MetricName, Tally>>>;
export type Tallies = Readonly<Record<string, VariantTallies>>;

export type VerdictKind =
  /** Too few have seen it for any judgement. */
  | 'too-early'
  /** Nothing is evident yet. */
  | 'open'
  /** It harms what mustn't be harmed. */
  | 'harmful'
  | 'better'
  | 'worse'
  /** As many have seen it as were to, and no difference is evident. */
  | 'no-difference';

export interface Verdict {
  readonly kind: VerdictKind;
  readonly variant: Variant;
  readonly units: { readonly control: number; readonly variant: number };
  readonly metric: Difference;
  readonly guard: Difference;
}

/**
 * Judges each variant against the control. Several variants share the level, so that it holds for all of them together;
 * the guard has a level of its own.
 */
export function judge(experiment: Experiment, tallies: Tallies): readonly Verdict[] {
  const [control, ...others] = experiment.variants;
  return others.map((variant) => judgeOne(experiment, [control, variant], tallies, others.length));
}

function judgeOne(
  { metric, guard, worthKnowing, stopRule }: Experiment,
  [control, variant]: readonly [Variant, Variant],
  tallies: Tallies,
  together: number,
): Verdict {
  const level = stopRule.level / together;
  const of = ({ name }: Variant, measure: MetricName) => tallies[name]?.[measure] ?? EMPTY_TALLY;
  const compare = (measure: MetricName, size: number) =>
    differenceBetween(of(control, measure), of(variant, measure), {
      kind: METRICS[measure].kind,
      ...{ level, worthKnowing: size },
    });
  const units = { control: of(control, metric).units, variant: of(variant, metric).units };
  const found = { metric: compare(metric, worthKnowing), guard: compare(guard.metric, GUARD_SIZE) };
  return { kind: kindOf(found, guard.harm, units, stopRule), variant, units, ...found };
}

/** `safe` where harm is as good as excluded. */
export type GuardState = 'unknown' | 'open' | 'harmed' | 'safe';

/** How the guard of a variant stands. */
export function guardStateOf(harm: Experiment['guard']['harm'], { kind, guard }: Verdict): GuardState {
  if (kind === 'too-early') return 'unknown';
  if (kind === 'harmful') return 'harmed';
  return (harm === 'more' ? guard.high : -guard.low) <= 0 ? 'safe' : 'open';
}

/** All guards are shares: three in a hundred more are worth a stop. */
const GUARD_SIZE = 0.03;

function kindOf(
  { metric, guard }: Pick<Verdict, 'metric' | 'guard'>,
  harm: Experiment['guard']['harm'],
  units: Verdict['units'],
  { leastUnits, mostUnits }: Experiment['stopRule'],
): VerdictKind {
  const fewest = Math.min(units.control, units.variant);
  if (fewest < leastUnits) return 'too-early';
  if (harm === 'more' ? guard.low > 0 : guard.high < 0) return 'harmful';
  if (metric.low > 0) return 'better';
  if (metric.high < 0) return 'worse';
  return fewest >= mostUnits ? 'no-difference' : 'open';
}

/**
 * Why an experiment is to end, of all its variants' verdicts; undefined while it goes on. Harm ends it whatever the
 * others do; a variant that is better ends it; otherwise it ends when nothing is open any more.
 */
export function endOf(verdicts: readonly Verdict[]): Verdict | undefined {
  const by = (kind: VerdictKind) => verdicts.find((one) => one.kind === kind);
  const goesOn = verdicts.some(({ kind }) => kind === 'open' || kind === 'too-early');
  return by('harmful') ?? by('better') ?? (goesOn ? undefined : (by('worse') ?? by('no-difference')));
}
