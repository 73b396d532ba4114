import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { format, resolveConfig } from 'prettier';
import { embedWithModel } from '../local/lex/nlu/embedder.ts';
import { canonicalText } from '../local/lex/nlu/meaning/canonical.ts';
import { COMPLAINT_CHANCE } from '../local/lex/nlu/mood/complaint.ts';
import { observe } from '../local/lex/nlu/mood/observe.ts';
import { polarityOf } from '../local/lex/nlu/mood/polarity.ts';
import { createCachedEmbed } from '../local/lex/nlu/vector-cache.ts';
import { check, fitMood, type Lesson } from './train-lex-local-mood/fit.ts';

/**
 * `node scripts/train-lex-local-mood.ts`: learns from complaints.txt and harmless.txt of train-lex-local-mood what tells
 * a complaint, for Lex Local's sentiment. Writes local/lex/nlu/mood/weights.json. With `--check` it first prints how well each
 * fifth of the messages is predicted by the others, which takes minutes.
 */
const root = path.join(import.meta.dirname, '..');
const target = path.join(root, 'local/lex/nlu/mood/weights.json');
const FOLDS = 5;

const embed = createCachedEmbed(embedWithModel, path.join(root, '.local/lex-cache'));
const lessons = [...(await read('complaints.txt', true)), ...(await read('harmless.txt', false))];

if (process.argv.includes('--check')) printHowWell();

const source = JSON.stringify(fitMood(lessons));
writeFileSync(target, await format(source, { ...(await resolveConfig(target)), parser: 'json' }));

function printHowWell(): void {
  const folds = Array.from({ length: FOLDS }, (_, fold) => {
    const isOf = (_lesson: Lesson, at: number): boolean => at % FOLDS === fold;
    const weights = fitMood(lessons.filter((lesson, at) => !isOf(lesson, at)));
    return check(lessons.filter(isOf), weights, COMPLAINT_CHANCE);
  });
  const mean = (values: number[]): string =>
    `${((100 * values.reduce((a, b) => a + b, 0)) / values.length).toFixed(1)} %`;
  console.log(`${lessons.length} messages, each fifth by the others:`);
  console.log(
    `complaints heard ${mean(folds.map(({ heard }) => heard))}, false alarms ${mean(folds.map(({ alarms }) => alarms))}`,
  );
}

/** One message a line; a line with `#` says what the next ones have in common. */
async function read(file: string, negative: boolean): Promise<Lesson[]> {
  const lines = readFileSync(path.join(root, 'scripts/train-lex-local-mood', file), 'utf8').split('\n');
  const texts = lines.map((line) => line.trim()).filter((line) => line !== '' && !line.startsWith('#'));
  const canonical = texts.map((text) => canonicalText(text));
  const vectors = await embed(canonical);
  return texts.map((text, at) => ({
    ...observe({
      text,
      canonical: canonical[at] ?? '',
      vector: vectors[at] ?? new Float32Array(),
      polarity: polarityOf(text),
    }),
    negative,
  }));
}
