import { estimate, type Tally } from './tally.ts';

/** A difference with the interval that holds at all times together. */
export interface Difference {
  /** Of the variant to the control, in the metric's unit. */
  readonly estimate: number;
  readonly low: number;
  readonly high: number;
}

interface Question {
  readonly kind: 'proportion' | 'mean';
  /** How often at most, of 1, the interval ever misses the truth. */
  readonly level: number;
  /** The size of difference that is looked for; where the interval is tightest. */
  readonly worthKnowing: number;
}

/**
 * How much better the variant does than the control, by an always-valid interval: it may be looked at after every unit,
 * and the chance that it ever misses the truth stays below the level. It is what the mixture sequential probability
 * ratio test can't reject, with a normal mixture of standard deviation `worthKnowing` around the difference in question.
 *
 * @source Johari, Koomen, Pekelis, Walsh: Always Valid Inference: Continuous Monitoring of A/B Tests, Operations
 *   Research 70(3), 2022, https://arxiv.org/abs/1512.04922; the boundary is Robbins': Statistical Methods Related to
 *   the Law of the Iterated Logarithm, Annals of Mathematical Statistics 41(5), 1970. Means are taken for normal, which
 *   needs some units first: experiments judge nothing before `leastUnits`.
 */
export function differenceBetween(control: Tally, variant: Tally, { kind, level, worthKnowing }: Question): Difference {
  const [before, after] = [estimate(control, kind), estimate(variant, kind)];
  const difference = after.mean - before.mean;
  const variance = before.variance + after.variance;
  if (!Number.isFinite(variance)) return { estimate: difference, low: -Infinity, high: Infinity };
  const mixture = worthKnowing * worthKnowing;
  const evidence = Math.log(1 / level) + Math.log1p(mixture / variance) / 2;
  const reach = Math.sqrt(((2 * variance * (variance + mixture)) / mixture) * evidence);
  return { estimate: difference, low: difference - reach, high: difference + reach };
}
