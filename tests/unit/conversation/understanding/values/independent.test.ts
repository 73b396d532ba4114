import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { findCorrections, type FoundValue } from '#conversation/understanding/values/index';
import {
  areSame,
  type Labelled,
  type Labels,
  missesIn,
  readLabelled,
  today,
  toKind,
  toLabels,
  wronglySureIn,
} from './labelled.ts';

interface LabelledCorrection {
  readonly sentence: string;
  readonly asked?: string | null;
  readonly known: Labels;
  readonly corrected: Labels;
}

const FIXTURES = join(import.meta.dirname, 'fixtures');

/**
 * Nine authors who hadn't seen the code wrote these. Unseen it found 84 of the first 100, 175 of the second 200 and,
 * after learning from those before, 91 of the third 100, 94 of the fourth, 90 of the fifth, 116 of the 130 of the
 * sixth, 120 of the 130 of the seventh, 196 of the 220 of the eighth and 214 of the 220 of the ninth: that is what to
 * expect of new sentences. The misses were mended in kind, so that the bars only guard what was reached.
 */
it.each([
  { file: 'first-sentences.json', count: 100, fewest: 99 },
  { file: 'second-sentences.json', count: 200, fewest: 198 },
  { file: 'third-sentences.json', count: 100, fewest: 99 },
  { file: 'fourth-sentences.json', count: 100, fewest: 99 },
  { file: 'fifth-sentences.json', count: 100, fewest: 99 },
  { file: 'sixth-sentences.json', count: 130, fewest: 129 },
  { file: 'seventh-sentences.json', count: 130, fewest: 129 },
  { file: 'eighth-sentences.json', count: 220, fewest: 218 },
  { file: 'ninth-sentences.json', count: 220, fewest: 218 },
])('finds the exact set of values in at least $fewest of $count sentences of $file', ({ file, count, fewest }) => {
  const sentences = readLabelled<Labelled>(join(FIXTURES, file));

  const misses = missesIn(sentences);

  expect(sentences).toHaveLength(count);
  expect(misses.slice(count - fewest)).toEqual([]);
});

/** Any file of that form: `SENTENCES=/path/to/sentences.json npx jest …`, with NODE_OPTIONS as in `npm run test:unit`. */
const GIVEN = process.env['SENTENCES'];

if (GIVEN !== undefined) {
  it(`finds the exact set of values in at least 95 % of the sentences of ${GIVEN}`, () => {
    const sentences = readLabelled<Labelled>(GIVEN);

    const misses = missesIn(sentences);

    process.stdout.write(reportOf(sentences, misses));
    expect(sentences).not.toEqual([]);
    expect(misses.length).toBeLessThanOrEqual(sentences.length * 0.05);
  });
}

function reportOf(sentences: readonly Labelled[], misses: ReturnType<typeof missesIn>): string {
  const wronglySure = wronglySureIn(sentences);
  return [
    ...misses.map(({ sentence, asked, values, found }) =>
      [
        `\n"${sentence}"${asked ? ` (asked: ${asked})` : ''}`,
        `  expected ${JSON.stringify(values)}`,
        `  found    ${JSON.stringify(found)}`,
      ].join('\n'),
    ),
    ...wronglySure.map(
      ({ sentence, guessed = [] }) => `\n"${sentence}"\n  guessed: ${guessed.join(', ') || 'nothing'}`,
    ),
    `\n${sentences.length - misses.length} of ${sentences.length} exact, ${wronglySure.length} wrongly sure\n`,
  ].join('\n');
}

it('finds what is corrected, and nothing else, in at least 38 of 40 sentences', () => {
  const sentences = readLabelled<LabelledCorrection>(join(FIXTURES, 'corrections.json'));

  const misses = sentences
    .map((labelled) => ({ ...labelled, found: toLabels(correct(labelled)) }))
    .filter(({ corrected, found }) => !areSame(corrected, found));

  expect(sentences).toHaveLength(40);
  expect(misses.slice(2)).toEqual([]);
});

function correct({ sentence, asked, known }: LabelledCorrection): readonly FoundValue[] {
  const before = Object.fromEntries(Object.entries(known).map(([label, value]) => [toKind(label), value]));
  return findCorrections(sentence, before, { ...(asked && { asked: toKind(asked) }), today });
}
