import { expect, test } from '@jest/globals';
import type { BotDefinition } from '../../../../scripts/bot-definition/index.ts';
import { synonymsSource } from '../../../../scripts/generate/synonyms-source.ts';

const file = { path: '', kind: 'slot-type', data: null, lines: new Map() } as const;
const locale = (...synonyms: string[]) => ({
  intents: [],
  slotTypes: [
    {
      file,
      data: {
        slotTypeName: 'Sizes',
        slotTypeValues: [
          { sampleValue: { value: 'Large' }, synonyms: synonyms.map((value) => ({ value })) },
          { sampleValue: { value: 'Small' } },
        ],
      },
    },
  ],
});

test('synonymsSource writes the synonyms of all locales by value', async () => {
  const definition = { locales: [locale('big', 'huge'), locale('grande', 'big')] } as unknown as BotDefinition;

  const source = await synonymsSource(definition);

  expect(source).toMatch(/^\/\/ Generated from bot-definition by `npm run generate`; do not edit\.\n/);
  expect(source).toContain("Sizes: { Large: ['big', 'huge', 'grande'], Small: [] },");
});
