import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  CreateBotLocaleCommand,
  CreateIntentCommand,
  CreateSlotCommand,
  CreateSlotTypeCommand,
} from '@aws-sdk/client-lex-models-v2';
import type { Slot } from '@aws-sdk/client-lex-runtime-v2';
import { GetSessionCommand } from '@aws-sdk/client-lex-runtime-v2';
import { manyToppings, order, pizzeriaWith, toppings } from './fixtures/pizzeria.ts';
import type { Clinic, Reply } from './support/clinic.ts';
import { said, standing, startClinic } from './support/clinic.ts';
import type { IntentDefinition } from './support/definition.ts';
import { END, go, respond } from './support/definition.ts';
import { createDraft } from './support/deploy.ts';
import type { Handler, LexEvent } from './support/lambda-double.ts';
import { delegate } from './support/lambda-double.ts';

let clinic: Clinic;

beforeAll(async () => {
  clinic = await startClinic();
});
afterAll(() => clinic.close());

const start = async (intent: IntentDefinition = order, handler?: Handler) =>
  (await clinic.deploy(pizzeriaWith(intent), handler)).chat();

const withSetting = (setting: object): IntentDefinition => ({
  ...order,
  slots: [
    {
      ...manyToppings,
      multipleValuesSetting: { allowMultipleValues: true },
      valueElicitationSetting: { ...manyToppings.valueElicitationSetting, slotConstraint: 'Required', ...setting },
    },
  ],
});

const toppingsOf = (reply: Reply): Slot | undefined => reply.sessionState?.intent?.slots?.['Toppings'];
const valuesOf = (reply: Reply) => toppingsOf(reply)?.values?.map(({ value }) => value?.interpretedValue);
const scalar = (text: string) => ({ shape: 'Scalar' as const, value: { originalValue: text, interpretedValue: text, resolvedValues: [text] } }); // prettier-ignore
const list = (...texts: string[]) => ({ shape: 'List' as const, values: texts.map(scalar) });

describe('3.15 multi-valued slots', () => {
  it('are lists of scalars, with what was said as the whole value', async () => {
    const reply = await (await start()).say('I want a pizza with pepperoni and pineapple');

    expect(toppingsOf(reply)).toEqual({ ...scalar('pepperoni and pineapple'), ...list('pepperoni', 'pineapple') });
  });

  it.each([
    ['pepperoni, mushrooms and olives', ['pepperoni', 'mushrooms', 'olives']],
    ['olives pineapple', ['olives', 'pineapple']],
    ["I'd like salami and champinons please", ['pepperoni', 'mushrooms']],
    ['ham and cheese and olives', ['ham and cheese', 'olives']],
    ['just olives', ['olives']],
  ])('takes the values out of the answer %p', async (answer, expected) => {
    const chat = await start();
    const asked = await chat.say('I want a pizza');
    const reply = await chat.say(answer);

    expect([standing(asked), valuesOf(reply)]).toEqual(['OrderPizza InProgress ElicitSlot Toppings', expected]);
  });

  it('asks again when no value is in the answer', async () => {
    const chat = await start();
    await chat.say('I want a pizza');

    expect(said(await chat.say('gravel and sand'))).toEqual(['Again: which toppings?']);
  });

  it('say in messages what was said', async () => {
    const reply = await (await start()).say('I want a pizza with olives, pineapple and salami');

    expect(said(reply)).toEqual(['A olives, pineapple and salami pizza.']);
  });

  it.each([
    ['{Toppings} = "pepperoni,olives"', 'pepperoni and olives', true],
    ['{Toppings} CONTAINS "olives"', 'pepperoni and olives', true],
    ['fn.COUNT({Toppings}) > 1', 'pepperoni and olives', true],
    ['fn.COUNT({Toppings}) > 1', 'olives', false],
    ['fn.LENGTH({Toppings}) > 0', 'olives', false],
  ])('in the condition %s, with %p, is %p', async (expressionString, text, holds) => {
    const branch = { name: 'Hit', condition: { expressionString }, nextStep: END, response: respond('true') };
    const chat = await start(
      withSetting({
        slotCaptureSetting: {
          captureNextStep: go('EvaluateConditional'),
          captureConditional: {
            active: true,
            conditionalBranches: [branch],
            defaultBranch: { nextStep: END, response: respond('false') },
          },
        },
      }),
    );

    await chat.say('I want a pizza');

    expect(said(await chat.say(text))).toEqual([String(holds)]);
  });

  it('3.7 take the first default value only', async () => {
    const defaultValueList = [{ defaultValue: '[usual]' }, { defaultValue: 'olives' }, { defaultValue: 'pineapple' }];
    const chat = await start(withSetting({ defaultValueSpecification: { defaultValueList } }));

    expect(valuesOf(await chat.say('I want a pizza'))).toEqual(['olives']);
  });

  it('3.11 are lists also when a next step assigns one text or several', async () => {
    const assigning = (override: object): IntentDefinition => ({
      ...order,
      initialResponseSetting: { nextStep: go('FulfillIntent', {}, { intent: { slots: { Toppings: override } } }) },
    });
    const one = await start(assigning({ shape: 'Scalar', value: { interpretedValue: 'olives' } }));
    const several = await start(assigning({ shape: 'List', values: ['olives', 'ham'].map(scalar) }));

    expect(valuesOf(await one.say('I want a pizza'))).toEqual(['olives']);
    expect(valuesOf(await several.say('I want a pizza'))).toEqual(['olives', 'ham']);
  });

  it('4.1 are lists in GetSession and in a session state of the client', async () => {
    const chat = await start();
    const intent = { name: 'OrderPizza', slots: { Toppings: list('olives', 'ham') } };
    const reply = await chat.say('hello', { sessionState: { intent, dialogAction: { type: 'Delegate' } } });
    const session = await clinic.runtime.send(new GetSessionCommand(chat.address));

    expect([valuesOf(reply), said(reply)]).toEqual([['olives', 'ham'], ['A olives, ham pizza.']]);
    expect(session.sessionState?.intent?.slots?.['Toppings']?.shape).toBe('List');
  });
});

describe('2.3 multi-valued slots and the function', () => {
  const hooked: IntentDefinition = { ...order, dialogCodeHook: { enabled: true } };
  const answering = (Toppings: object) => (event: LexEvent) => delegate(event, { slots: { Toppings } });

  it('it gets lists and may return them', async () => {
    const chat = await start(hooked, answering(list('ham', 'olives')));
    const reply = await chat.say('I want a pizza with pineapple');

    expect(clinic.lambda.events[0]?.sessionState.intent.slots['Toppings']).toMatchObject(list('pineapple'));
    expect(valuesOf(reply)).toEqual(['ham', 'olives']);
  });

  it.each([
    ['a single value', scalar('ham')],
    ['a list of something else', { shape: 'List', values: ['ham'] }],
    ['values that are no list', { shape: 'List', values: 'ham' }],
    ['sub-slots', { shape: 'Composite', subSlots: {} }],
  ])('7.31 %s in their place is an invalid response', async (_, Toppings) => {
    const chat = await start(hooked, answering(Toppings));

    await expect(chat.say('I want a pizza')).rejects.toMatchObject({ name: 'DependencyFailedException' });
  });
});

describe('5.5 slots that allow several values', () => {
  const create = async (localeId: string, slotTypeId?: string) => {
    const { at } = await createDraft(clinic.models, { intents: [] });
    const there = { ...at, localeId };
    if (localeId !== 'en_US') {
      await clinic.models.send(new CreateBotLocaleCommand({ ...there, nluIntentConfidenceThreshold: 0.4 }));
    }
    const type = await clinic.models.send(new CreateSlotTypeCommand({ ...there, ...toppings }));
    const { intentId } = await clinic.models.send(new CreateIntentCommand({ ...there, intentName: 'Order' }));
    return clinic.models.send(
      new CreateSlotCommand({
        ...there,
        intentId,
        slotName: 'Toppings',
        slotTypeId: slotTypeId ?? type.slotTypeId,
        valueElicitationSetting: { slotConstraint: 'Optional' },
        multipleValuesSetting: { allowMultipleValues: true },
      }),
    );
  };

  it.each([
    ['are refused in other locales than en_US', 'en_GB', undefined],
    ['are refused for built-in slot types', 'en_US', 'AMAZON.Number'],
  ])('%s', async (_, localeId, slotTypeId) => {
    await expect(create(localeId, slotTypeId)).rejects.toMatchObject({ name: 'ValidationException' });
  });

  it('are described as they were created', async () => {
    expect((await create('en_US')).multipleValuesSetting).toEqual({ allowMultipleValues: true });
  });
});
