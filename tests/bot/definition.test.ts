import { describe, expect, test } from '@jest/globals';
import { checkDefinition, formatFinding } from '../../scripts/bot-definition/index.ts';
import { DEFINITION, onlyLocale } from './support/definition.ts';

const ENOUGH_UTTERANCES = 40;

describe('the bot definition', () => {
  test('fits its schemas and has neither errors nor warnings', async () => {
    const { findings } = await checkDefinition(DEFINITION);

    expect(findings.map(formatFinding)).toEqual([]);
  });

  test('has the intents that the shop needs', async () => {
    const { intents } = await onlyLocale();

    expect(intents.map(({ data }) => data.intentName)).toEqual([
      'Cancel',
      'CaptureLeadInfo',
      'CheckOrderStatus',
      'ExplainPrice',
      'FallbackIntent',
      'Help',
      'LogOut',
      'ManagePrivacy',
      'ProcessReturn',
      'Repeat',
      'ScheduleCallback',
      'Stop',
      'TalkToAgent',
      'UpsellProducts',
    ]);
  });

  test(`has ${ENOUGH_UTTERANCES} utterances or more for each intent of our own`, async () => {
    const { intents } = await onlyLocale();
    const own = intents.filter(({ data }) => data.parentIntentSignature === undefined);

    const few = own.filter(({ data }) => (data.sampleUtterances?.length ?? 0) < ENOUGH_UTTERANCES);

    expect(own).not.toHaveLength(0);
    expect(few.map(({ data }) => data.intentName)).toEqual([]);
  });

  test('has no utterance twice, whatever its case', async () => {
    const { intents } = await onlyLocale();
    const utterances = intents.flatMap(({ data }) =>
      (data.sampleUtterances ?? []).map(({ utterance = '' }) => utterance.toLowerCase()),
    );

    expect(utterances.filter((utterance, index) => utterances.indexOf(utterance) !== index)).toEqual([]);
  });

  test('uses every slot type', async () => {
    const { intents, slotTypes } = await onlyLocale();
    const used = intents.flatMap(({ data }) => (data.slots ?? []).map((slot) => slot.slotTypeName));

    const unused = slotTypes.filter(({ data }) => !used.includes(data.slotTypeName));

    expect(slotTypes).not.toHaveLength(0);
    expect(unused.map(({ data }) => data.slotTypeName)).toEqual([]);
  });

  test('describes every intent, slot and slot type, since Lex reads the descriptions', async () => {
    const { intents, slotTypes } = await onlyLocale();
    const parts = [
      ...intents.map(({ data }) => ({ name: data.intentName, description: data.description })),
      ...intents.flatMap(({ data }) =>
        (data.slots ?? []).map((slot) => ({
          name: `${data.intentName}.${slot.slotName}`,
          description: slot.description,
        })),
      ),
      ...slotTypes.map(({ data }) => ({ name: data.slotTypeName, description: data.description })),
    ];

    expect(parts.filter(({ description }) => !description).map(({ name }) => name)).toEqual([]);
  });
});
