import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { RankedIntent } from '#conversation/turn/index';
import { findWishes } from '#conversation/understanding/wishes/index';
import type { IntentName } from '#generated/bot';
import type { Chat, Clinic } from './support/clinic.ts';
import { startClinic } from './support/clinic.ts';
import { shopDefinition } from './support/shop.ts';

interface Sentence {
  sentence: string;
  intents: string[];
}

type Count = 'one' | 'two' | 'three';

/**
 * Written apart from the code by three authors, by how many wishes a sentence has. Only the reading of a set before
 * anybody learned from it says how well unknown sentences are heard; later it guards what was learned.
 *
 * - first: read at 38 of 40, 42 of 60 and 15 of 20; then learned from.
 * - second: read after that at 50 of 50, 70 of 90 and 23 of 30; then learned from, half of it at a time.
 * - third: read once, after that, at 39 of 40, 58 of 60 and 19 of 20; then two of its four misses were learned from in
 *   general. The next change that wants a figure needs a fourth.
 */
const readSet = (name: string) =>
  JSON.parse(readFileSync(path.join(import.meta.dirname, `fixtures/wishes/${name}.json`), 'utf8')) as Record<
    Count,
    Sentence[]
  >;

const FIRST_BUILD_MS = 120_000;

let clinic: Clinic;
let chat: () => Chat;

beforeAll(async () => {
  clinic = await startClinic();
  chat = (await clinic.deploy(shopDefinition())).chat;
}, FIRST_BUILD_MS);
afterAll(() => clinic.close());

/** What Lex Local holds possible for a sentence that begins a conversation. */
async function rank(sentence: string): Promise<RankedIntent[]> {
  const { interpretations = [] } = await chat().say(sentence);
  return interpretations.map(({ intent, nluConfidence }) => ({
    intent: intent?.name as IntentName,
    confidence: nluConfidence?.score ?? null,
  }));
}

const bars: [Count, number, number][] = [
  ['one', 40, 0.95],
  ['two', 60, 0.85],
  ['three', 20, 0.7],
];

describe.each(['first', 'second', 'third'])('the %s set', (name) => {
  const set = readSet(name);

  it.each(bars)(
    'has exactly the wishes found of sentences with %s, from Lex Local’s ranking',
    async (kind, atLeast, share) => {
      const misses: string[] = [];
      for (const { sentence, intents } of set[kind]) {
        const ranked = await rank(sentence);
        const found = [...new Set(findWishes(sentence, ranked).map(({ intent }) => intent))];
        const isExact =
          found.length === intents.length && intents.every((intent) => found.some((one) => one === intent));
        if (!isExact) misses.push(`${sentence}: ${found.join(', ')}, not ${intents.join(', ')}`);
      }

      const exact = set[kind].length - misses.length;
      const report = `${name} set, exact sets of ${kind}: ${exact} of ${set[kind].length}`;
      console.log(report);
      expect(set[kind].length).toBeGreaterThanOrEqual(atLeast);
      expect(exact / set[kind].length >= share ? [] : [report, ...misses]).toEqual([]);
    },
    FIRST_BUILD_MS,
  );
});
