import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { findValues, type FoundValue, type ValueKind } from '#conversation/understanding/values/index';

/** Sentences written apart from the code, labelled with the kinds below. */
interface Labelled {
  readonly sentence: string;
  readonly asked?: string;
  readonly values: Readonly<Record<string, string>>;
  readonly guessed?: readonly string[];
}

const FILE = join(import.meta.dirname, 'fixtures/independent-sentences.json');
const SENTENCES = JSON.parse(readFileSync(FILE, 'utf8')) as Labelled[];
const LABELLED = new Set(SENTENCES.flatMap(({ values }) => Object.keys(values)));
const MOST_MISSES = 5;
const today = '2026-03-09';

it('finds the exact set of values in at least 95 of 100 independent sentences', () => {
  const misses = SENTENCES.map((labelled) => ({ ...labelled, found: toLabels(find(labelled)) })).filter(
    ({ values, found }) => JSON.stringify(sorted(values)) !== JSON.stringify(sorted(found)),
  );

  expect(SENTENCES).toHaveLength(100);
  expect(misses.slice(MOST_MISSES)).toEqual([]);
});

function find({ sentence, asked }: Labelled): readonly FoundValue[] {
  return findValues(sentence, { ...(asked && { asked: uncapitalised(asked) as ValueKind }), today });
}

const toLabels = (found: readonly FoundValue[]) =>
  Object.fromEntries(
    found.map(({ kind, value }) => [capitalised(kind), value] as const).filter(([label]) => LABELLED.has(label)),
  );
const sorted = (values: Readonly<Record<string, string>>) => Object.entries(values).sort();
const capitalised = (kind: string) => kind.charAt(0).toUpperCase() + kind.slice(1);
const uncapitalised = (label: string) => label.charAt(0).toLowerCase() + label.slice(1);
