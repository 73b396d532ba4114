import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { findCorrections, findValues, type FoundValue, type ValueKind } from '#conversation/understanding/values/index';

/** Sentences written apart from the code, labelled with the kinds below. */
interface Labelled {
  readonly sentence: string;
  readonly asked?: string | null;
  readonly values: Readonly<Record<string, string>>;
  readonly guessed?: readonly string[];
}

interface LabelledCorrection {
  readonly sentence: string;
  readonly asked?: string | null;
  readonly known: Readonly<Record<string, string>>;
  readonly corrected: Readonly<Record<string, string>>;
}

/** What a sentence is about as a whole is no value that the labels list. */
const UNLABELLED: readonly ValueKind[] = ['product', 'returnItem', 'callbackTopic', 'tier'];
const today = '2026-03-09';

/**
 * Five authors who hadn't seen the code wrote these. Unseen it found 84 of the first 100, 175 of the second 200 and,
 * after learning from those, 91 of the third 100, 94 of the fourth and 90 of the fifth: that is what to expect of new
 * sentences. The misses of the first four were mended in kind, so that their bars only guard what was reached.
 */
it.each([
  { file: 'first-sentences.json', count: 100, fewest: 95 },
  { file: 'second-sentences.json', count: 200, fewest: 190 },
  { file: 'third-sentences.json', count: 100, fewest: 95 },
  { file: 'fourth-sentences.json', count: 100, fewest: 98 },
  { file: 'fifth-sentences.json', count: 100, fewest: 90 },
])('finds the exact set of values in at least $fewest of $count sentences of $file', ({ file, count, fewest }) => {
  const sentences = read<Labelled>(file);

  const misses = sentences
    .map((labelled) => ({ ...labelled, found: toLabels(find(labelled)) }))
    .filter(({ values, found }) => JSON.stringify(lowered(values)) !== JSON.stringify(lowered(found)));

  expect(sentences).toHaveLength(count);
  expect(misses.slice(count - fewest)).toEqual([]);
});

it('finds what is corrected, and nothing else, in at least 38 of 40 sentences', () => {
  const sentences = read<LabelledCorrection>('corrections.json');

  const misses = sentences
    .map((labelled) => ({ ...labelled, found: toLabels(correct(labelled)) }))
    .filter(({ corrected, found }) => JSON.stringify(lowered(corrected)) !== JSON.stringify(lowered(found)));

  expect(sentences).toHaveLength(40);
  expect(misses.slice(2)).toEqual([]);
});

const read = <T>(file: string) =>
  JSON.parse(readFileSync(join(import.meta.dirname, 'fixtures', file), 'utf8')) as readonly T[];

const find = ({ sentence, asked }: Labelled): readonly FoundValue[] =>
  findValues(sentence, { ...(asked && { asked: toKind(asked) }), today });

function correct({ sentence, asked, known }: LabelledCorrection): readonly FoundValue[] {
  const before = Object.fromEntries(Object.entries(known).map(([label, value]) => [toKind(label), value]));
  return findCorrections(sentence, before, { ...(asked && { asked: toKind(asked) }), today });
}

/** Every value by its label, several of a kind side by side. */
function toLabels(found: readonly FoundValue[]): Readonly<Record<string, string>> {
  const labels: Record<string, string> = {};
  for (const { kind, value } of found.filter(({ kind }) => !UNLABELLED.includes(kind))) {
    const label = kind.charAt(0).toUpperCase() + kind.slice(1);
    const before = labels[label];
    if (before === undefined) labels[label] = value;
    else if (before !== value) labels[label] = `${before} and ${value}`;
  }
  return labels;
}

/** Customers write names in any case. */
const lowered = (values: Readonly<Record<string, string>>) =>
  Object.entries(values)
    .map(([label, value]) => [label, value.toLowerCase()] as const)
    .sort();
const toKind = (label: string) => (label.charAt(0).toLowerCase() + label.slice(1)) as ValueKind;
