import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Chat, Clinic } from './support/clinic.ts';
import { startClinic } from './support/clinic.ts';
import { contentWords } from './support/content-words.ts';
import { shopDefinition } from './support/shop.ts';

/** Written by people who have not seen the bot's utterances. */
interface Phrases {
  inScope: { text: string; intent: string }[];
  outOfScope: string[];
}

const { inScope, outOfScope } = JSON.parse(
  readFileSync(path.join(import.meta.dirname, 'fixtures/unseen-phrases.json'), 'utf8'),
) as Phrases;

const MIN_PHRASES = 120;
const MIN_UNDERSTOOD = 0.85;
const MIN_REFUSED = 0.8;
/** The first build ever computes some 2,500 vectors; later ones find them in the cache. */
const FIRST_BUILD_MS = 120_000;
const MANY_TURNS_MS = 120_000;

const shop = shopDefinition();
const utterances = shop.intents.flatMap(({ sampleUtterances = [] }) =>
  sampleUtterances.map(({ utterance = '' }) => contentWords(utterance.replace(/\{[^}]*\}/g, ' '))),
);

/** The largest share of a phrase's content words that one utterance has. */
function sharedWithUtterances(text: string): number {
  const words = contentWords(text);
  const shared = utterances.map((utterance) => words.filter((word) => utterance.includes(word)).length);
  return words.length === 0 ? 0 : Math.max(...shared) / words.length;
}

let clinic: Clinic;
let chat: () => Chat;

beforeAll(async () => {
  clinic = await startClinic();
  chat = (await clinic.deploy(shop)).chat;
}, FIRST_BUILD_MS);
afterAll(() => clinic.close());

/** The intent that a new conversation takes up; an offer of several counts as none. */
const readIntent = async (text: string): Promise<string> =>
  (await chat().say(text)).sessionState?.intent?.name ?? 'an offer of several';

describe('phrases that were never written into the definition', () => {
  it('are many', () => {
    expect(inScope.length).toBeGreaterThanOrEqual(MIN_PHRASES);
    expect(outOfScope.length).toBeGreaterThanOrEqual(MIN_PHRASES);
  });

  it('share no more than half of their content words with any utterance', () => {
    const texts = [...inScope.map(({ text }) => text), ...outOfScope];

    expect(texts.filter((text) => sharedWithUtterances(text) > 0.5)).toEqual([]);
  });

  it(
    'are understood if the bot serves them and fall back if not',
    async () => {
      const misunderstood: string[] = [];
      for (const { text, intent } of inScope) {
        const read = await readIntent(text);
        if (read !== intent) misunderstood.push(`${text}: ${read}, not ${intent}`);
      }
      const accepted: string[] = [];
      for (const text of outOfScope) {
        const read = await readIntent(text);
        if (read !== 'FallbackIntent') accepted.push(`${text}: ${read}`);
      }

      const understood = inScope.length - misunderstood.length;
      const refused = outOfScope.length - accepted.length;
      const report = `understood ${understood} of ${inScope.length} in scope, ${refused} of ${outOfScope.length} out of scope fall back`;
      console.log(report);
      const misses = [report, ...misunderstood, ...accepted];
      expect(understood / inScope.length >= MIN_UNDERSTOOD ? [] : misses).toEqual([]);
      expect(refused / outOfScope.length >= MIN_REFUSED ? [] : misses).toEqual([]);
    },
    MANY_TURNS_MS,
  );
});
