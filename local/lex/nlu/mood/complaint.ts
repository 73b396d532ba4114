import { readFileSync } from 'node:fs';
import type { Observation } from './observe.ts';

/** What each part of an observation adds to the log odds that it is a complaint. */
export interface MoodWeights {
  readonly intercept: number;
  readonly meaning: readonly number[];
  readonly wording: Readonly<Record<string, number>>;
  readonly signs: Readonly<Record<string, number>>;
}

/** Written by `node scripts/train-lex-local-mood.ts`. */
const WEIGHTS = JSON.parse(readFileSync(new URL('weights.json', import.meta.url), 'utf8')) as MoodWeights;

/** From this chance on a message counts as a complaint. */
export const COMPLAINT_CHANCE = 0.55;

/** How likely people are to hear a complaint in what was observed, from 0 to 1. */
export function chanceOfComplaint(observation: Observation, weights: MoodWeights = WEIGHTS): number {
  const { meaning, wording, wordWeight, signs } = observation;
  const means = sum(meaning.map((value, at) => value * (weights.meaning[at] ?? 0)));
  const says = sum(wording.map((name) => (Object.hasOwn(weights.wording, name) ? (weights.wording[name] ?? 0) : 0)));
  const shows = sum(Object.entries(signs).map(([name, value]) => value * (weights.signs[name] ?? 0)));
  return 1 / (1 + Math.exp(-(weights.intercept + means + wordWeight * says + shows)));
}

const sum = (values: number[]): number => values.reduce((total, value) => total + value, 0);
