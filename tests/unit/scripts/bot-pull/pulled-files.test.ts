import { expect, test } from '@jest/globals';
import { pulledFiles } from '../../../../scripts/bot-pull/pulled-files.ts';
import { described } from '../sync-bot/described.ts';
import { aBot } from '../sync-bot/desired.ts';

const files = pulledFiles(described(aBot()), 'PizzaBot');

test('a bot becomes the files of a definition', () => {
  expect([...files.keys()]).toEqual([
    'bot.json',
    'aliases.json',
    'en_US/locale.json',
    'en_US/intents/OrderPizza.json',
    'en_US/intents/FallbackIntent.json',
    'en_US/slot-types/Sizes.json',
  ]);
});

test('without the role, the test alias, versions and ids', () => {
  expect(files.get('bot.json')).not.toHaveProperty('roleArn');
  expect(files.get('aliases.json')?.aliases).toEqual([
    {
      botAliasName: 'live',
      sentimentAnalysisSettings: { detectSentiment: true },
      botAliasLocaleSettings: { en_US: { enabled: true } },
    },
  ]);
  expect(JSON.stringify([...files.values()])).not.toMatch(
    /"(?:(?:bot|botAlias|intent|slot|slotType)Id|botVersion|lastUpdatedDateTime|slotPriorities)":/,
  );
});

test('with slots in the order of their priority and slot types by name', () => {
  expect(files.get('en_US/intents/OrderPizza.json')).toMatchObject({
    slots: [
      { slotName: 'Count', slotTypeName: 'AMAZON.Number' },
      { slotName: 'Size', slotTypeName: 'Sizes' },
    ],
  });
  expect(files.get('en_US/intents/OrderPizza.json')).not.toHaveProperty('inputContexts');
});
