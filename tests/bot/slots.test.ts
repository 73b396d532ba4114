import { describe, expect, test } from '@jest/globals';
import { onlyLocale } from './support/definition.ts';

/** What identifies a person or pays: never readable in a log. */
const PERSONAL = [
  'BookingCode',
  'CustomerEmail',
  'CustomerFirstName',
  'CustomerLastName',
  'CustomerPhone',
  'DeliveryPostalCode',
  'OrderNumber',
  'PaymentLastFour',
  'VerificationCode',
];

/** Where Lex's assisted resolution can help. @source https://docs.aws.amazon.com/lexv2/latest/dg/assisted-slot.html */
const ASSISTED = ['AlphaNumeric', 'City', 'Confirmation', 'Country', 'Date', 'Number', 'PhoneNumber'];

async function allSlots() {
  const { intents } = await onlyLocale();
  return intents.flatMap(({ data }) =>
    (data.slots ?? []).map((slot) => ({ ...slot, name: `${data.intentName}.${slot.slotName}`, intent: data })),
  );
}

describe('slots', () => {
  test('are obfuscated when personal, and only then', async () => {
    const slots = await allSlots();

    const wrong = slots.filter(
      ({ slotName, obfuscationSetting }) =>
        obfuscationSetting?.obfuscationSettingType !== (PERSONAL.includes(slotName) ? 'DefaultObfuscation' : 'None'),
    );

    expect(slots.map(({ slotName }) => slotName)).toEqual(expect.arrayContaining(PERSONAL));
    expect(wrong.map(({ name }) => name)).toEqual([]);
  });

  test('use assisted resolution exactly where Lex has it', async () => {
    const slots = await allSlots();

    const wrong = slots.filter(({ slotTypeName, valueElicitationSetting }) => {
      const isAssisted = ASSISTED.some((bareName) => slotTypeName === `AMAZON.${bareName}`);
      const strategy = valueElicitationSetting?.slotResolutionSetting?.slotResolutionStrategy ?? 'Default';
      return strategy !== (isAssisted ? 'EnhancedFallback' : 'Default');
    });

    expect(wrong.map(({ name }) => name)).toEqual([]);
  });

  test('are all used: asked for by a next step when required, heard by the Lambda when optional', async () => {
    const slots = await allSlots();

    const unused = slots.filter(({ slotName, valueElicitationSetting, intent }) =>
      valueElicitationSetting?.slotConstraint === 'Required'
        ? !JSON.stringify(intent).includes(`"slotToElicit":"${slotName}"`)
        : valueElicitationSetting?.slotCaptureSetting?.codeHook?.enableCodeHookInvocation !== true,
    );

    expect(unused.map(({ name }) => name)).toEqual([]);
  });

  test('never take free form, which would switch cancel, help and every other intent off while asked', async () => {
    const slots = await allSlots();

    const freeForm = slots.filter(({ slotTypeName }) => slotTypeName === 'AMAZON.FreeFormInput');

    expect(freeForm.map(({ name }) => name)).toEqual([]);
  });
});
