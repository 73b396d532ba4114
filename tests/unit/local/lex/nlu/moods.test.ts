import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { readSentiment } from '../../../../../local/lex/nlu/sentiment.ts';
import { type LabelledMessage, scoreOf } from './moods/score.ts';

/** What customers of an online shop wrote; nobody who wrote the code wrote any of it. */
const MOODS = JSON.parse(readFileSync(join(import.meta.dirname, 'moods.json'), 'utf8')) as Readonly<
  Record<'negative' | 'neutral' | 'positive', readonly string[]>
>;

/** Messages of one's own can be scored too: `[{ "text": "…", "negative": true }]`. */
const { MOODS_FILE } = process.env;

const takenForNegative = (texts: readonly string[]) =>
  texts.filter((text) => readSentiment(text).sentiment === 'NEGATIVE');

describe('on customers who were not listened to while it was written, sentiment', () => {
  it('hears at least 80 of 100 complaints, most of them in positive words', () => {
    expect(MOODS.negative.length).toBeGreaterThanOrEqual(60);

    expect(takenForNegative(MOODS.negative).length / MOODS.negative.length).toBeGreaterThanOrEqual(0.8);
  });

  it.each(['neutral', 'positive'] as const)('hears a complaint in at most 10 of 100 %s messages', (mood) => {
    expect(MOODS[mood].length).toBeGreaterThanOrEqual(30);

    expect(takenForNegative(MOODS[mood]).length / MOODS[mood].length).toBeLessThanOrEqual(0.1);
  });
});

describe.each(MOODS_FILE ? [MOODS_FILE] : [])('on %s, sentiment', (file) => {
  it('hears at least 80 of 100 complaints, and takes at most 10 of 100 other messages for one', async () => {
    const messages = JSON.parse(readFileSync(file, 'utf8')) as LabelledMessage[];

    const { recall, falseAlarms, report } = await scoreOf(messages, (text) =>
      Promise.resolve(readSentiment(text).sentiment === 'NEGATIVE'),
    );
    process.stdout.write(`${report}\n`);

    expect(recall).toBeGreaterThanOrEqual(0.8);
    expect(falseAlarms).toBeLessThanOrEqual(0.1);
  });
});
