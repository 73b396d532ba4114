import { describe, expect, test } from '@jest/globals';
import { isJsonObject, type Json, type JsonObject } from '../../scripts/bot-definition/index.ts';
import { placesOf } from '../../scripts/bot-definition/json.ts';
import { onlyLocale } from './support/definition.ts';

interface Hook {
  readonly place: string;
  readonly kind: string;
  readonly hook: JsonObject;
}

async function hooks(): Promise<Hook[]> {
  const { intents } = await onlyLocale();
  return intents.flatMap(({ file }) =>
    [...placesOf(file.data)].flatMap(({ name, pointer, value }) =>
      (name === 'codeHook' || name === 'elicitationCodeHook') && isJsonObject(value)
        ? [{ place: `${file.path} ${pointer}`, kind: name, hook: value }]
        : [],
    ),
  );
}

describe('code hooks', () => {
  test('are there and called', async () => {
    const found = await hooks();

    expect(found).not.toHaveLength(0);
    expect(found.filter(({ hook }) => hook.enableCodeHookInvocation !== true).map(({ place }) => place)).toEqual([]);
  });

  test('carry the label of their step, from which the router knows what has happened', async () => {
    const found = await hooks();
    const labelOf: Readonly<Record<string, RegExp>> = {
      codeHook: /^(Start|[A-Za-z]+-Captured|Confirmation-Answered)$/,
      elicitationCodeHook: /^([A-Za-z]+-Missed|Confirmation-Unclear)$/,
    };

    const wrong = found.filter(({ kind, hook }) => !labelOf[kind]?.test(text(hook.invocationLabel)));

    expect(wrong.map(({ place, hook }) => `${place}: ${text(hook.invocationLabel)}`)).toEqual([]);
  });

  test('of a slot carry that slot’s name', async () => {
    const { intents } = await onlyLocale();

    const wrong = intents.flatMap(({ data }) =>
      (data.slots ?? []).flatMap(({ slotName, valueElicitationSetting }) => {
        const capture = valueElicitationSetting?.slotCaptureSetting;
        const labels = [capture?.codeHook?.invocationLabel, capture?.elicitationCodeHook?.invocationLabel];
        return labels.join() === `${slotName}-Captured,${slotName}-Missed` ? [] : [`${data.intentName}.${slotName}`];
      }),
    );

    expect(wrong).toEqual([]);
  });

  test('lead on after success, failure and timeout', async () => {
    const found = (await hooks()).filter(({ kind }) => kind === 'codeHook');

    const open = found.filter(({ hook }) => {
      const after = isJsonObject(hook.postCodeHookSpecification) ? hook.postCodeHookSpecification : {};
      return !['successNextStep', 'failureNextStep', 'timeoutNextStep'].every((outcome) => outcome in after);
    });

    expect(open.map(({ place }) => place)).toEqual([]);
  });
});

const text = (value: Json | undefined) => (typeof value === 'string' ? value : '(none)');
