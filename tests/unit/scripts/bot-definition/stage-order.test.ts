import { describe, expect, test } from '@jest/globals';
import { checkMeaning } from '../../../../scripts/bot-definition/check-meaning.ts';
import type { JsonObject } from '../../../../scripts/bot-definition/index.ts';
import { aDefinition } from './a-definition.ts';

const told = (...intents: JsonObject[]) =>
  checkMeaning(aDefinition({ intents })).map(({ rule, file, pointer }) => `${rule} ${file.slice(14, -5)} ${pointer}`);

const to = (type: string, slotToElicit?: string) => ({
  dialogAction: { type, ...(slotToElicit ? { slotToElicit } : {}) },
});
const aSlot = (slotName: string, slotCaptureSetting: JsonObject = {}, slotConstraint = 'Required') => ({
  slotName,
  slotTypeName: 'Sizes',
  valueElicitationSetting: { slotConstraint, slotCaptureSetting },
});
const SLOTS = [aSlot('Size'), aSlot('Crust')];

describe('stages', () => {
  test('follow each other by themselves where nothing else is said', () => {
    const stages = { intentConfirmationSetting: {}, fulfillmentCodeHook: { enabled: true }, intentClosingSetting: {} };

    expect(told({ slots: SLOTS, ...stages })).toEqual([]);
  });

  test('that no next step leads to are told, unless a Lambda function asks for them', () => {
    const initialResponseSetting = { nextStep: to('ElicitSlot', 'Size') };
    const closing = { captureNextStep: to('CloseIntent') };
    const slots = [aSlot('Size', closing), aSlot('Crust'), aSlot('Wish', {}, 'Optional')];
    const stages = { fulfillmentCodeHook: { enabled: true }, intentClosingSetting: {} };

    expect(told({ initialResponseSetting, slots, ...stages })).toEqual([
      'unreachable-stage Order /slots/1',
      'unreachable-stage Order /fulfillmentCodeHook',
    ]);
  });

  test('can be led to from another intent', () => {
    const order = { slots: SLOTS, initialResponseSetting: { nextStep: to('EndConversation') } };
    const into = { ...to('ElicitSlot', 'Size'), intent: { name: 'Order' } };
    const again = {
      intentName: 'Again',
      slots: [],
      sampleUtterances: [{ utterance: 'again' }],
      initialResponseSetting: { nextStep: into },
    };

    expect(told(order)).toEqual(['unreachable-stage Order /slots/0', 'unreachable-stage Order /slots/1']);
    expect(told(order, again)).toEqual([]);
  });

  test('that come back to themselves without asking anything are told', () => {
    expect(told({ slots: [], intentClosingSetting: { nextStep: to('StartIntent') } })).toContain(
      'circle Order /intentClosingSetting',
    );
    expect(told({ slots: SLOTS, intentClosingSetting: { nextStep: to('StartIntent') } })).not.toContain(
      'circle Order /intentClosingSetting',
    );
  });
});

describe('a slot that is asked for right after it was filled', () => {
  const again = to('ElicitSlot', 'Size');
  const place = '/slots/0/valueElicitationSetting/slotCaptureSetting/captureNextStep/dialogAction/slotToElicit';

  test('must be emptied by the same next step', () => {
    const emptied = { ...again, intent: { slots: { Size: { shape: 'Scalar' } } } };
    const slots = (captureNextStep: JsonObject) => ({ slots: [aSlot('Size', { captureNextStep })] });

    expect(told(slots(again))).toEqual([`slot-still-filled Order ${place}`]);
    expect(told(slots(emptied))).toEqual([]);
  });

  test('is still empty when it was not understood', () => {
    expect(told({ slots: [aSlot('Size', { failureNextStep: again })] })).toEqual([]);
  });
});
