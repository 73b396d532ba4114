import type { MoodWeights } from '../../local/lex/nlu/mood/complaint.ts';
import { chanceOfComplaint } from '../../local/lex/nlu/mood/complaint.ts';
import type { Observation } from '../../local/lex/nlu/mood/observe.ts';

/** A message that people agree about. */
export interface Lesson extends Observation {
  readonly negative: boolean;
}

const ROUNDS = 300;
const RATE = 0.05;
const RIDGE = 0.0015;
/** Adam's memory of the slope and of its size. */
const [SLOPE, SIZE] = [0.9, 0.999];
const TINY = 1e-8;
/** A wording of fewer texts can't be learned from. */
const MIN_TEXTS = 2;
const DECIMALS = 1000;

/**
 * Logistic regression with a ridge by Adam, from the same start in the same order: the same lessons, the same weights. Complaints
 * weigh as much together as all other messages.
 */
export function fitMood(lessons: readonly Lesson[]): MoodWeights {
  const names = namesOf(lessons);
  const rows = lessons.map((lesson) => rowOf(lesson, names));
  const size = names.size + 1;
  const [weights, slopes, sizes] = [new Float64Array(size), new Float64Array(size), new Float64Array(size)];
  for (let round = 1; round <= ROUNDS; round += 1) {
    const gradient = slopeOf(lessons, rows, weights);
    gradient.forEach((miss, index) => {
      const slope = miss + (index === 0 ? 0 : RIDGE * (weights[index] ?? 0));
      slopes[index] = SLOPE * (slopes[index] ?? 0) + (1 - SLOPE) * slope;
      sizes[index] = SIZE * (sizes[index] ?? 0) + (1 - SIZE) * slope * slope;
      const [pull, scale] = [(slopes[index] ?? 0) / (1 - SLOPE ** round), (sizes[index] ?? 0) / (1 - SIZE ** round)];
      weights[index] = (weights[index] ?? 0) - (RATE * pull) / (Math.sqrt(scale) + TINY);
    });
  }
  return toMoodWeights(weights, names);
}

/** How the misses change with each weight. */
function slopeOf(lessons: readonly Lesson[], rows: readonly Row[], weights: Float64Array): Float64Array {
  const gradient = new Float64Array(weights.length);
  const share = lessons.filter(({ negative }) => negative).length / lessons.length;
  rows.forEach((row, at) => {
    const negative = lessons[at]?.negative ?? false;
    const miss = 1 / (1 + Math.exp(-dot(row, weights))) - Number(negative);
    const step = miss / (2 * lessons.length * (negative ? share : 1 - share));
    for (const [index, value] of row) gradient[index] = (gradient[index] ?? 0) + step * value;
  });
  return gradient;
}

/** Numbers of features by name: 0 is the intercept. */
function namesOf(lessons: readonly Lesson[]): Map<string, number> {
  const texts = new Map<string, number>();
  for (const { wording } of lessons) for (const name of wording) texts.set(name, (texts.get(name) ?? 0) + 1);
  const known = [...texts].filter(([, count]) => count >= MIN_TEXTS).map(([name]) => `wording ${name}`);
  const [first] = lessons;
  const meaning = (first?.meaning ?? []).map((_, at) => `meaning ${at}`);
  const signs = Object.keys(first?.signs ?? {}).map((name) => `signs ${name}`);
  return new Map([...meaning, ...signs, ...known].map((name, at) => [name, at + 1]));
}

type Row = [index: number, value: number][];

function rowOf({ meaning, wording, wordWeight, signs }: Observation, names: Map<string, number>): Row {
  const named: [string, number][] = [
    ...meaning.map((value, at): [string, number] => [`meaning ${at}`, value]),
    ...wording.map((name): [string, number] => [`wording ${name}`, wordWeight]),
    ...Object.entries(signs).map(([name, value]): [string, number] => [`signs ${name}`, value]),
  ];
  return [[0, 1], ...named.flatMap(([name, value]): Row => (names.has(name) ? [[names.get(name) ?? 0, value]] : []))];
}

const dot = (row: Row, weights: Float64Array): number =>
  row.reduce((sum, [index, value]) => sum + value * (weights[index] ?? 0), 0);

function toMoodWeights(weights: Float64Array, names: Map<string, number>): MoodWeights {
  const rounded = (index: number): number => Math.round((weights[index] ?? 0) * DECIMALS) / DECIMALS;
  const of = (kind: string): [string, number][] =>
    [...names].flatMap(([name, index]) =>
      name.startsWith(`${kind} `) ? [[name.slice(kind.length + 1), rounded(index)]] : [],
    );
  return {
    intercept: rounded(0),
    meaning: of('meaning').map(([, weight]) => weight),
    wording: Object.fromEntries(of('wording').filter(([, weight]) => weight !== 0)),
    signs: Object.fromEntries(of('signs')),
  };
}

/** The shares of complaints heard and of other messages taken for one, above a chance. */
export function check(
  lessons: readonly Lesson[],
  weights: MoodWeights,
  least: number,
): { heard: number; alarms: number } {
  const share = (negative: boolean): number => {
    const some = lessons.filter((lesson) => lesson.negative === negative);
    return some.filter((lesson) => chanceOfComplaint(lesson, weights) >= least).length / Math.max(some.length, 1);
  };
  return { heard: share(true), alarms: share(false) };
}
