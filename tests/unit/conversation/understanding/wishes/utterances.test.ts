import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from '@jest/globals';
import { findWishes, WISH_INTENTS } from '#conversation/understanding/wishes/index';
import type { IntentName } from '#generated/bot';

const FOLDER = path.join(import.meta.dirname, '../../../../../bot-definition/en_US/intents');
const VALUES: Readonly<Record<string, string>> = {
  OrderNumber: '48213',
  CustomerEmail: 'ann.lee@mail.com',
  CustomerPhone: '206-555-0123',
  CustomerFirstName: 'Ann',
  CustomerLastName: 'Lee',
  InterestCategory: 'books',
  ContactPreference: 'text',
  ProductCategory: 'books',
  Product: 'air fryer',
  Budget: '50',
  CustomerTier: 'gold',
  ReturnItem: 'jacket',
  ReturnReason: 'damaged',
  Resolution: 'refund',
  PaymentLastFour: '4242',
  CallbackDate: 'tomorrow',
  CallbackTime: '3pm',
  CallbackTopic: 'billing',
};

interface IntentFile {
  intentName: IntentName;
  sampleUtterances?: { utterance: string }[];
}

const utterances = readdirSync(FOLDER)
  .map((file) => JSON.parse(readFileSync(path.join(FOLDER, file), 'utf8')) as IntentFile)
  .filter(({ intentName }) => WISH_INTENTS.some((name) => name === intentName))
  .flatMap(({ intentName, sampleUtterances = [] }) =>
    sampleUtterances.map(({ utterance }) => ({
      intent: intentName,
      said: utterance.replace(/\{(\w+)\}/g, (placeholder, slot: string) => VALUES[slot] ?? placeholder),
    })),
  );

/** Bare interest in a category is shopping; "in news about it" would be a sign-up. */
const MEANT_OTHERWISE = ["I'm interested in books"];

it("leaves Lex's choice for every utterance of the bot alone, and splits none", () => {
  const changed = utterances.filter(({ intent, said }) => {
    const [wish, ...others] = findWishes(said, [{ intent, confidence: 1 }]);
    return wish?.intent !== intent || wish.words !== said || others.length > 0;
  });

  expect(utterances.length).toBeGreaterThan(700);
  expect(changed.filter(({ intent }) => intent === 'CaptureLeadInfo').map(({ said }) => said)).toEqual(MEANT_OTHERWISE);
  expect(changed.filter(({ intent }) => intent !== 'CaptureLeadInfo')).toEqual([]);
});

it('recognises nearly all of them without Lex', () => {
  const missed = utterances.filter(({ intent, said }) => findWishes(said, [])[0]?.intent !== intent);

  expect(missed.length / utterances.length).toBeLessThan(0.05);
});
