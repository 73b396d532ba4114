import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { findWishes, type WishIntent } from '#conversation/understanding/wishes/index';

const INTENTS = {
  Agent: 'TalkToAgent',
  Call: 'ScheduleCallback',
  Check: 'CheckOrderStatus',
  Help: 'Help',
  Lead: 'CaptureLeadInfo',
  LogOut: 'LogOut',
  Price: 'ExplainPrice',
  Privacy: 'ManagePrivacy',
  Return: 'ProcessReturn',
  Stop: 'Stop',
  Upsell: 'UpsellProducts',
} as const satisfies Record<string, WishIntent>;

type Sentences = Record<'one' | 'two' | 'three', Record<string, string[]>>;
const sentences = parse(readFileSync(path.join(import.meta.dirname, 'fixtures/sentences.yaml'), 'utf8')) as Sentences;

const cases = Object.values(sentences).flatMap((byIntents) =>
  Object.entries(byIntents).flatMap(([names, said]) => {
    const intents = names.split(' ').map((name) => INTENTS[name as keyof typeof INTENTS]);
    return said.map((sentence) => ({ sentence, intents }));
  }),
);

it.each(cases)('hears $intents in "$sentence"', ({ sentence, intents }) => {
  const ranked = intents.slice(0, 1).map((intent) => ({ intent, confidence: 0.8 }));

  expect(findWishes(sentence, ranked).map(({ intent }) => intent)).toEqual(intents);
});
