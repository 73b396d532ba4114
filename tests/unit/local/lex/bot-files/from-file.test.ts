import { describe, expect, test } from '@jest/globals';
import { fromFile } from '../../../../../local/lex/bot-files/from-file.ts';
import { gatherScattered } from '../../../../../local/lex/bot-files/gather-scattered.ts';
import { REQUEST_OF } from '../../../../../local/lex/bot-files/part-shapes.ts';

const text = (value: string) => ({ message: { plainTextMessage: { value } } });

describe('fromFile', () => {
  test.each([
    ['messageGroupsList', 'isActive', 'promptSpecification'],
    ['messageGroupList', 'isActive', 'confirmationPrompt'],
    ['messageGroups', 'active', 'promptSpecification'],
  ])('reads %s, %s and %s alike', (groups, active, prompt) => {
    const file = {
      intentConfirmationSetting: { [active]: true, [prompt]: { [groups]: [text('Sure?')], maxRetries: 2 } },
    };

    expect(fromFile(REQUEST_OF.intent, file)).toEqual({
      intentConfirmationSetting: {
        active: true,
        promptSpecification: { messageGroups: [text('Sure?')], maxRetries: 2 },
      },
    });
  });

  test('takes nulls, empty lists and next steps without an intent for nothing, and keeps what empties a slot', () => {
    const nextStep = {
      sessionAttributes: null,
      intent: { name: null, slots: null },
      dialogAction: { type: 'EndConversation' },
    };
    const emptying = { intent: { name: null, slots: { Day: null } }, dialogAction: { type: 'CloseIntent' } };
    const file = {
      name: 'Book',
      description: null,
      sampleUtterances: [],
      initialResponseSetting: { nextStep, conditional: null },
      intentClosingSetting: { nextStep: emptying },
    };

    expect(fromFile(REQUEST_OF.intent, file)).toEqual({
      intentName: 'Book',
      initialResponseSetting: { nextStep: { dialogAction: { type: 'EndConversation' } } },
      intentClosingSetting: { nextStep: { intent: { slots: { Day: null } }, dialogAction: { type: 'CloseIntent' } } },
    });
  });

  test('leaves out what the API does not know', () => {
    expect(fromFile(REQUEST_OF.slotType, { name: 'Sizes', lastModified: 'today' })).toEqual({ slotTypeName: 'Sizes' });
  });

  test.each([
    ['TOP_RESOLUTION', 'TopResolution'],
    ['ORIGINAL_VALUE', 'OriginalValue'],
    ['TopResolution', 'TopResolution'],
  ])('reads the strategy %s as %s', (written, read) => {
    const file = { valueSelectionSetting: { resolutionStrategy: written } };

    expect(fromFile(REQUEST_OF.slotType, file)).toEqual({ valueSelectionSetting: { resolutionStrategy: read } });
  });

  test.each([['allowMutlipleValues'], ['allowMultipleValues']])('reads %s', (member) => {
    expect(fromFile(REQUEST_OF.slot, { multipleValuesSetting: { [member]: true } })).toEqual({
      multipleValuesSetting: { allowMultipleValues: true },
    });
  });
});

describe('gatherScattered', () => {
  test('puts what the documentation shows beside a structure into it', () => {
    const slot = { name: 'Car', slotConstraint: 'Required', defaultValueSpec: null, slotValueElicitationSetting: {} };
    const type = { name: 'Cars', valueSelectionStrategy: 'ORIGINAL_VALUE' };

    expect(fromFile(REQUEST_OF.slot, gatherScattered('slot', slot))).toEqual({
      slotName: 'Car',
      valueElicitationSetting: { slotConstraint: 'Required' },
    });
    expect(fromFile(REQUEST_OF.slotType, gatherScattered('slotType', type))).toEqual({
      slotTypeName: 'Cars',
      valueSelectionSetting: { resolutionStrategy: 'OriginalValue' },
    });
  });

  test('leaves what stands in its structure already', () => {
    const slot = { slotConstraint: 'Optional', valueElicitationSetting: { slotConstraint: 'Required' } };

    expect(gatherScattered('slot', slot).valueElicitationSetting).toEqual({ slotConstraint: 'Required' });
  });
});
