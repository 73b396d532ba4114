import { expect, test } from '@jest/globals';
import type { BotDefinition } from '../../../../scripts/bot-definition/index.ts';
import { namesSource } from '../../../../scripts/generate/names-source.ts';

const file = { path: '', kind: 'intent', data: null, lines: new Map() } as const;

test('namesSource writes names as literals, and a union for each closed slot type', async () => {
  const definition = {
    locales: [
      {
        intents: [{ file, data: { intentName: 'Order', slots: [{ slotName: 'Size', slotTypeName: 'Sizes' }] } }],
        slotTypes: [
          {
            file,
            data: {
              slotTypeName: 'PizzaSizes',
              valueSelectionSetting: { resolutionStrategy: 'TopResolution' },
              slotTypeValues: [{ sampleValue: { value: 'Chef\'s "special"' } }],
            },
          },
          { file, data: { slotTypeName: 'Toppings', valueSelectionSetting: { resolutionStrategy: 'OriginalValue' } } },
        ],
      },
    ],
  } as unknown as BotDefinition;

  const source = await namesSource(definition);

  expect(source).toMatch(/^\/\/ Generated from bot-definition by `npm run generate`; do not edit\.\n/);
  expect(source).toContain("export const INTENT_NAMES = ['Order'] as const;");
  expect(source).toContain("Order: ['Size'],");
  expect(source).toContain("PizzaSizes: ['Chef\\'s \"special\"']");
  expect(source).toContain("export type PizzaSize = SlotTypeValue<'PizzaSizes'>;");
  expect(source).not.toContain('type Topping ');
});
