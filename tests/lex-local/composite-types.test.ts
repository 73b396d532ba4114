import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import * as lex from '@aws-sdk/client-lex-models-v2';
import { addresses, deliverWith, pizzeriaWith, towns } from './fixtures/pizzeria.ts';
import type { Clinic } from './support/clinic.ts';
import { startClinic } from './support/clinic.ts';
import type { SlotDefinition, SlotTypeDefinition } from './support/definition.ts';
import { build, createDraft } from './support/deploy.ts';

let clinic: Clinic;

beforeAll(async () => {
  clinic = await startClinic();
});
afterAll(() => clinic.close());

describe('5.4 composite slot types', () => {
  const draft = async (...types: SlotTypeDefinition[]) => createDraft(clinic.models, { slotTypes: types, intents: [] });

  it('are described with their sub-slots', async () => {
    const { at } = await draft(towns, addresses);
    const { slotTypeSummaries } = await clinic.models.send(new lex.ListSlotTypesCommand(at));
    const { slotTypeId } = slotTypeSummaries?.find(({ slotTypeName }) => slotTypeName === 'Addresses') ?? {};
    const type = await clinic.models.send(new lex.DescribeSlotTypeCommand({ ...at, slotTypeId }));

    expect(type.valueSelectionSetting?.resolutionStrategy).toBe('Concatenation');
    expect(type.compositeSlotTypeSetting?.subSlots).toMatchObject([
      { name: 'Town', slotTypeId: slotTypeSummaries?.find(({ slotTypeName }) => slotTypeName === 'Towns')?.slotTypeId },
      { name: 'House', slotTypeId: 'AMAZON.Number' },
      { name: 'Phone', slotTypeId: 'AMAZON.PhoneNumber' },
    ]);
  });

  const seven = Object.fromEntries([...'ABCDEFG'].map((name) => [name, 'AMAZON.Number']));
  const whole = (parts: Record<string, string>) => ({ ...addresses, parts });
  it.each<[string, SlotTypeDefinition[], string]>([
    ['seven sub-slots', [whole(seven)], 'ValidationException'],
    ['a sub-slot that is composite', [towns, addresses, { ...whole({ A: 'Addresses' }), slotTypeName: 'Nested' }], 'ValidationException'], // prettier-ignore
    ['an unknown type of a sub-slot', [whole({ A: 'AMAZON.Nothing' })], 'PreconditionFailedException'],
    ['Concatenation without sub-slots', [{ ...towns, valueSelectionSetting: addresses.valueSelectionSetting }], 'ValidationException'], // prettier-ignore
  ])('%s are refused', async (_, types, name) => {
    await expect(draft(...types)).rejects.toMatchObject({ name });
  });

  it('are refused in other locales than en_US', async () => {
    const { at } = await draft();
    const there = { ...at, localeId: 'en_GB' };
    await clinic.models.send(new lex.CreateBotLocaleCommand({ ...there, nluIntentConfidenceThreshold: 0.4 }));
    const subSlots = [{ name: 'House', slotTypeId: 'AMAZON.Number' }];
    const create = new lex.CreateSlotTypeCommand({
      ...there,
      slotTypeName: 'Addresses',
      compositeSlotTypeSetting: { subSlots },
    });

    await expect(clinic.models.send(create)).rejects.toMatchObject({ name: 'ValidationException' });
  });

  it('keep the types of their sub-slots in use', async () => {
    const { at } = await draft(towns, addresses);
    const { slotTypeSummaries } = await clinic.models.send(new lex.ListSlotTypesCommand(at));
    const { slotTypeId } = slotTypeSummaries?.find(({ slotTypeName }) => slotTypeName === 'Towns') ?? {};

    await expect(clinic.models.send(new lex.DeleteSlotTypeCommand({ ...at, slotTypeId }))).rejects.toMatchObject({
      name: 'PreconditionFailedException',
    });
  });

  it.each<[string, Partial<SlotDefinition>, string]>([
    [
      'an expression with a mistake',
      { subSlotSetting: { expression: 'Town AND' } },
      "expected a sub-slot, found 'the end'",
    ],
    ['an expression with an unknown sub-slot', { subSlotSetting: { expression: 'Planet' } }, "no sub-slot 'Planet'"],
    ['a wanted sub-slot without a prompt', { parts: {} }, "no prompt for sub-slot 'Town'"],
    ['sub-slots of a slot that is not composite', { type: 'AMAZON.Number' }, 'is not composite'],
  ])('5.6 %s fails the build', async (_, change, reason) => {
    const bot = await createDraft(clinic.models, pizzeriaWith(deliverWith(change)));

    await expect(build(clinic.models, bot)).rejects.toThrow(reason);
  });
});
