import { describe, expect, test } from '@jest/globals';
import { checkMeaning } from '../../../../scripts/bot-definition/check-meaning.ts';
import type { JsonObject } from '../../../../scripts/bot-definition/index.ts';
import { aDefinition } from './a-definition.ts';

const invoke = { dialogAction: { type: 'InvokeDialogCodeHook' } };
const end = { dialogAction: { type: 'EndConversation' } };

/** Findings in a one-intent bot, as rule and place. */
function findings(intent: JsonObject, slotType: JsonObject = {}): string[] {
  return checkMeaning(aDefinition({ intents: [intent], slotType })).map(({ rule, pointer }) => `${rule} ${pointer}`);
}

describe('checkMeaning', () => {
  test('finds nothing in a sound definition', () => {
    expect(findings({})).toEqual([]);
  });

  test.each([
    ['fn.IS_SET({Size}) AND [mood] != "sad"', true],
    ['NOT ({Size} = "big (really)" OR ((channel)) CONTAINS "x")', true],
    ['fn.COUNT({Size}) > 2', true],
    ['$.inputMode = "Text"', true],
    ['', false],
    ['"big" = {Size}', false],
    ['{Size} = "big', false],
    ['({Size} = "big"', false],
    ['{Size} = "big" AND', false],
    ['{Size} "big"', false],
    ['fn.LENGTH({Size}) > "much"', false],
    ['$.weather = "fine"', false],
  ])('takes the condition %s: %s', (expressionString, isSound) => {
    const conditional = {
      active: true,
      conditionalBranches: [{ name: 'B', condition: { expressionString }, nextStep: end }],
      defaultBranch: { nextStep: end },
    };
    const nextStep = { dialogAction: { type: 'EvaluateConditional' } };
    const rules = findings({ initialResponseSetting: { nextStep, conditional } });

    expect(rules.some((rule) => rule.startsWith('condition-syntax'))).toBe(!isSound);
  });

  test('finds the halves of wirings that lack the other half', () => {
    const conditional = { active: true, conditionalBranches: [], defaultBranch: { nextStep: end } };
    const codeHook = { active: true, postCodeHookSpecification: { successNextStep: invoke } };

    expect(findings({ initialResponseSetting: { nextStep: end, conditional, codeHook } })).toEqual([
      'condition-never-evaluated /initialResponseSetting/nextStep/dialogAction/type',
      'no-hook-here /initialResponseSetting/codeHook/postCodeHookSpecification/successNextStep/dialogAction/type',
      'hook-never-invoked /initialResponseSetting/codeHook',
    ]);
  });

  test('finds jumps to stages that are off', () => {
    const nextStep = { dialogAction: { type: 'ConfirmIntent' } };

    expect(findings({ initialResponseSetting: { nextStep } })).toEqual([
      'next-step-to-inactive-stage /initialResponseSetting/nextStep/dialogAction/type',
    ]);
    expect(findings({ initialResponseSetting: { nextStep }, intentConfirmationSetting: { active: true } })).toEqual([]);
  });

  test('counts over the whole locale', () => {
    const many = Array.from({ length: 10_001 }, (_, index) => ({ sampleValue: { value: `v${index}` } }));

    expect(findings({}, { slotTypeValues: many })).toEqual(['too-many ']);
    const sampleUtterances = [{ utterance: 'x'.repeat(2_000_000) }];
    const slots = [{ slotName: 'Size', slotTypeName: 'Sizes', valueElicitationSetting: { sampleUtterances } }];

    expect(findings({ slots })).toContain('too-many ');
    expect(findings({ sampleUtterances: [] })).toEqual(['no-utterances ']);
  });
});
