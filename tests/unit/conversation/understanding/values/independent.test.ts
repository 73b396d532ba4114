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
const LEAST_EXACT_SHARE = 0.95;
const today = '2026-03-09';

it('finds the exact set of values in at least 95 of 100 independent sentences', () => {
  const wrong = SENTENCES.map((labelled) => ({ ...labelled, found: toSet(find(labelled)) })).filter(
    ({ values, found }) => JSON.stringify(sorted(values)) !== JSON.stringify(found),
  );

  const report = wrong.map(({ sentence, values, found }) => ({ sentence, values, found }));
  expect({ share: 1 - wrong.length / SENTENCES.length, report }).toEqual({ share: expect.any(Number), report: [] });
});

function find({ sentence, asked }: Labelled): readonly FoundValue[] {
  return findValues(sentence, { asked: asked && (uncapitalised(asked) as ValueKind), today } as never);
}

const toSet = (found: readonly FoundValue[]) =>
  sorted(
    Object.fromEntries(
      found
        .map(({ kind, value }) => [kind[0]!.toUpperCase() + kind.slice(1), value] as const)
        .filter(([label]) => LABELLED.has(label)),
    ),
  );
const sorted = (values: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(values).sort(([one], [other]) => (one < other ? -1 : 1)));
const uncapitalised = (label: string) => label[0]!.toLowerCase() + label.slice(1);
void LEAST_EXACT_SHARE;
