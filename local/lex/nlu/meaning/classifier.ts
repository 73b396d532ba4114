import { setImmediate } from 'node:timers/promises';
import type { Vector } from '../embedder.ts';
import { VECTOR_LENGTH } from '../embedder.ts';
import type { Features } from './features.ts';

/** A text as the classifier sees it: what it means and how it is worded. */
export interface Sample {
  vector: Vector;
  features: Features;
}

/** A sample and the number of the class that it speaks for. */
export interface Lesson extends Sample {
  label: number;
  weight: number;
}

/** The probability of each class for a sample; they sum to one. */
export type Classify = (sample: Sample) => Float64Array;

/** More rounds learn the utterances by heart. */
const ROUNDS = 8;
const FIRST_RATE = 0.5;
const RATE_LOSS = 3;
/** Meaning and wording count alike: both have length one before. */
const SCALE = 2;
/** A lesson that is known this well is passed over: there is nothing to learn from it. */
const KNOWN = 0.02;

/**
 * Softmax regression, trained by stochastic gradient descent in a fixed order, so that the same lessons always make the
 * same classifier. Other work goes on between the rounds.
 */
export async function trainClassifier(lessons: Lesson[], classes: number): Promise<Classify> {
  const wordings = 1 + lessons.reduce((most, { features }) => Math.max(most, ...features.indices), -1);
  const weights = new Float32Array((VECTOR_LENGTH + wordings) * classes);
  const bias = new Float32Array(classes);

  const classify: Classify = (sample) => {
    const sums = Float64Array.from(bias);
    forEachValue(sample, (value, from) => {
      for (let at = 0; at < classes; at += 1) sums[at] = (sums[at] as number) + value * (weights[from + at] as number);
    });
    return softmax(sums);
  };

  const learn = ({ label, weight, ...sample }: Lesson, rate: number): void => {
    const errors = classify(sample);
    errors[label] = (errors[label] as number) - 1;
    if (errors.every((error) => Math.abs(error) < KNOWN)) return;
    const steps = errors.map((error) => error * rate * weight);
    for (let at = 0; at < classes; at += 1) bias[at] = (bias[at] as number) - (steps[at] as number);
    forEachValue(sample, (value, from) => {
      for (let at = 0; at < classes; at += 1) {
        weights[from + at] = (weights[from + at] as number) - value * (steps[at] as number);
      }
    });
  };

  /** Each value of a sample with where the weights of its feature begin. */
  const forEachValue = ({ vector, features }: Sample, visit: (value: number, from: number) => void): void => {
    for (let at = 0; at < VECTOR_LENGTH; at += 1) visit(SCALE * (vector[at] as number), at * classes);
    for (let at = 0; at < features.indices.length; at += 1) {
      visit(SCALE * (features.values[at] as number), (VECTOR_LENGTH + (features.indices[at] as number)) * classes);
    }
  };

  for (let round = 0; round < ROUNDS; round += 1) {
    const rate = FIRST_RATE / (1 + (RATE_LOSS * round) / ROUNDS);
    for (const index of shuffled(lessons.length, round)) learn(lessons[index] as Lesson, rate);
    await setImmediate();
  }
  return classify;
}

function softmax(sums: Float64Array): Float64Array {
  const most = Math.max(...sums);
  const powers = sums.map((sum) => Math.exp(sum - most));
  const total = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / total);
}

/** A fixed shuffle for each round (a linear congruential generator). */
function shuffled(length: number, round: number): number[] {
  const order = Array.from({ length }, (_, index) => index);
  let state = round + 1;
  for (let index = length - 1; index > 0; index -= 1) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    const other = state % (index + 1);
    [order[index], order[other]] = [order[other] as number, order[index] as number];
  }
  return order;
}
