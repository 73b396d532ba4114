import { expect, test } from '@jest/globals';
import type { Embed } from '../../../../local/lex/nlu/embedder.ts';
import { nearDuplicates } from '../../../../scripts/bot-lint/near-duplicates.ts';
import { aDefinition } from '../bot-definition/a-definition.ts';

/** A meaning for each first word: sentences mean the same when they begin alike. */
const embedFirstWords: Embed = (texts) => {
  const words = texts.map((text) => text.split(' ')[0]);
  return Promise.resolve(
    words.map((word) => Float32Array.from([0, 1, 2], (at) => (words.indexOf(word) === at ? 1 : 0))),
  );
};

const intent = (intentName: string, ...utterances: string[]) => ({
  intentName,
  sampleUtterances: utterances.map((utterance) => ({ utterance })),
});

test('finds utterances of two intents that mean the same, once, and not those within one', async () => {
  const [locale] = aDefinition({
    intents: [intent('Order', 'buy it', 'buy two'), intent('Return', 'send it back', 'buy, sort of', 'buy now')],
  }).locales;

  const found = await nearDuplicates(locale!, embedFirstWords);

  expect(found.map(({ severity, rule, file, pointer }) => ({ severity, rule, file, pointer }))).toEqual([
    {
      severity: 'warning',
      rule: 'near-duplicate-utterance',
      file: 'en_US/intents/Return.json',
      pointer: '/sampleUtterances/2/utterance',
    },
  ]);
  expect(found[0]?.message).toContain('"buy it" of Order');
});

test('leaves what is written the same to the rule for that', async () => {
  const [locale] = aDefinition({ intents: [intent('Order', 'buy it'), intent('Return', 'Buy it')] }).locales;

  expect(await nearDuplicates(locale!, embedFirstWords)).toEqual([]);
});

test('takes sentences that mean nearly the same for one when they have the same telling words', async () => {
  const [locale] = aDefinition({
    intents: [intent('Order', 'buy a pizza'), intent('Return', 'buys pizza', 'sell pizza')],
  }).locales;
  const embedAlike: Embed = (texts) =>
    Promise.resolve(
      texts.map((_, at) => Float32Array.from([0.94, ...texts.map((__, other) => (at === other ? 0.34 : 0))])),
    );

  const found = await nearDuplicates(locale!, embedAlike);

  expect(found.map(({ pointer }) => pointer)).toEqual(['/sampleUtterances/0/utterance']);
});
