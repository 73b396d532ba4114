import { describe, expect, test } from '@jest/globals';
import { placeOf } from '../../../../scripts/bot-definition/definition-file.ts';
import { dialogStates } from '../../../../scripts/bot-definition/dialog-states.ts';
import { placesOf } from '../../../../scripts/bot-definition/json.ts';
import { messageTexts, slotsNamedIn } from '../../../../scripts/bot-definition/references.ts';

describe('placeOf', () => {
  test.each([
    ['bot.json', { kind: 'bot' }],
    ['en_US/locale.json', { kind: 'locale', localeId: 'en_US' }],
    ['en_US/intents/Help.json', { kind: 'intent', localeId: 'en_US' }],
    ['en_US/slot-types/Sizes.json', { kind: 'slot-type', localeId: 'en_US' }],
  ])('%s is %j', (path, place) => {
    expect(placeOf(path)).toEqual(place);
  });

  test.each(['bots.json', 'en_US/intent/Help.json', 'en_US/intents/old/Help.json', 'en_US/notes.json'])(
    '%s has no place',
    (path) => {
      expect(placeOf(path)).toBeUndefined();
    },
  );
});

test('placesOf gives each value its JSON pointer, escaped', () => {
  const pointers = [...placesOf({ 'a/b': [1, { '~': 2 }] })].map(({ pointer }) => pointer);

  expect(pointers).toEqual(['', '/a~1b', '/a~1b/0', '/a~1b/1', '/a~1b/1/~0']);
});

describe('references', () => {
  test('slotsNamedIn finds slots and the parents of sub-slots, not attributes', () => {
    expect(slotsNamedIn('From {City} to {Address.street}, [status] ((channel))')).toEqual(['City', 'Address']);
  });

  test('messageTexts finds what the bot says, and nothing else', () => {
    const message = { plainTextMessage: { value: 'Hello' } };

    expect(messageTexts({ value: 'no', messageGroups: [{ message }] }).map(({ value }) => value)).toEqual(['Hello']);
  });
});

test('dialogStates knows the hook of a step, also inside its condition, and none inside the hook’s outcomes', () => {
  const invoke = { dialogAction: { type: 'InvokeDialogCodeHook' } };
  const codeHook = { active: true, postCodeHookSpecification: { successNextStep: invoke } };
  const step = { nextStep: invoke, conditional: { defaultBranch: { nextStep: invoke } }, codeHook };

  const found = [...dialogStates(step)].map(({ pointer, hook }) => [pointer, hook === codeHook]);

  expect(found).toEqual([
    ['/nextStep', true],
    ['/conditional/defaultBranch/nextStep', true],
    ['/codeHook/postCodeHookSpecification/successNextStep', false],
  ]);
});
