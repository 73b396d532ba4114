import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { embedWithModel } from '../../../../../local/lex/nlu/embedder.ts';
import { createReadSentiment } from '../../../../../local/lex/nlu/sentiment.ts';
import { type LabelledMessage, scoreOf } from './moods/score.ts';

/**
 * What customers of an online shop wrote, apart from the code. The messages that the mood is learnt from were written by
 * someone who knew these: they guard what was reached, and say less than messages that nobody has seen.
 */
const FILES = ['moods/first-customers.json', 'moods/second-customers.json'];
/** Messages of one's own can be scored too: `[{ "text": "…", "negative": true }]`. */
const { MOODS_FILE } = process.env;

const readSentiment = createReadSentiment(embedWithModel);
const isNegative = async (text: string): Promise<boolean> => (await readSentiment(text)).sentiment === 'NEGATIVE';

const files = [...FILES.map((file) => join(import.meta.dirname, file)), ...(MOODS_FILE ? [MOODS_FILE] : [])];

describe.each(files)('on %s, sentiment', (file) => {
  it('hears at least 80 of 100 complaints, and takes at most 10 of 100 other messages for one', async () => {
    const messages = JSON.parse(readFileSync(file, 'utf8')) as LabelledMessage[];

    const { recall, falseAlarms, report } = await scoreOf(messages, isNegative);
    if (file === MOODS_FILE) process.stdout.write(`${report}\n`);

    expect(recall).toBeGreaterThanOrEqual(0.8);
    expect(falseAlarms).toBeLessThanOrEqual(0.1);
  });
});
