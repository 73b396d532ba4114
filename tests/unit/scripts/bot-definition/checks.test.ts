import { describe, expect, test } from '@jest/globals';
import { checkMeaning } from '../../../../scripts/bot-definition/check-meaning.ts';
import type { JsonObject } from '../../../../scripts/bot-definition/index.ts';
import { aDefinition, type Parts } from './a-definition.ts';

const told = (parts: Parts) =>
  checkMeaning(aDefinition(parts)).map(({ severity, rule, pointer }) => `${severity} ${rule} ${pointer}`);

const inIntent = (intent: JsonObject, others: Parts = {}) => told({ intents: [intent], ...others });
const inSlot = (slot: JsonObject, others: Parts = {}) =>
  inIntent({ slots: [{ slotName: 'Size', slotTypeName: 'Sizes', ...slot }] }, others);
const inPrompt = (promptSpecification: JsonObject, others: Parts = {}) =>
  inSlot({ valueElicitationSetting: { promptSpecification } }, others);
const PROMPT = '/slots/0/valueElicitationSetting/promptSpecification';

test.each(['helpintent', 'YESIntent'])('the intent name %s is reserved', (intentName) => {
  expect(inIntent({ intentName })).toEqual(['error reserved-name /intentName']);
});

test('a model that is asked for must be in the settings', () => {
  const locale = { generativeAISettings: { bedrockModelSpecification: { modelArn: '{models.slotResolution}' } } };

  expect(told({ locale })).toEqual(['error unknown-model /generativeAISettings/bedrockModelSpecification/modelArn']);
  expect(told({ locale, models: { slotResolution: 'anthropic.claude-3-haiku' } })).toEqual([]);
});

describe('descriptions', () => {
  test('may not be empty', () => {
    expect(inIntent({ description: ' ' })).toEqual(['warning no-description /description']);
    expect(inIntent({ description: 'The customer wants pizza.' })).toEqual([]);
  });

  test('need a name to show where the bot asks which intent was meant', () => {
    const locale = { generativeAISettings: { intentDisambiguationSettings: { enabled: true } } };

    expect(inIntent({}, { locale })).toEqual(['warning no-display-name /intentName']);
    expect(inIntent({ intentDisplayName: 'Order a pizza' }, { locale })).toEqual([]);
  });
});

describe('messages', () => {
  const texts = [{ plainTextMessage: { value: 'b' } }, { plainTextMessage: { value: 'c' } }];
  const groups = [{ message: { plainTextMessage: { value: 'a' } }, variations: texts }];

  test.each([
    [2, 'Ordered', []],
    [1, 'Ordered', [`warning variation-never-said ${PROMPT}/messageGroups/0/variations/1`]],
    [0, 'Random', []],
  ])('with %i retries, %s', (maxRetries, messageSelectionStrategy, expected) => {
    expect(inPrompt({ maxRetries, messageSelectionStrategy, messageGroups: groups })).toEqual(expected);
  });

  test.each([
    ['<speak>Which size?</speak>', true],
    ['Which size?', false],
  ])('of SSML: %s', (value, isSound) => {
    const found = inPrompt({ messageGroups: [{ message: { ssmlMessage: { value } } }] });

    expect(found).toEqual(isSound ? [] : [`warning ssml ${PROMPT}/messageGroups/0/message/ssmlMessage/value`]);
  });
});

describe('cards', () => {
  const CARD = `${PROMPT}/messageGroups/0/message/imageResponseCard`;
  const inCard = (card: JsonObject, resolutionStrategy = 'TopResolution') =>
    inPrompt(
      { messageGroups: [{ message: { imageResponseCard: { title: 'Size', ...card } } }] },
      {
        slotType: {
          valueSelectionSetting: { resolutionStrategy },
          slotTypeValues: [{ sampleValue: { value: 'Small' }, synonyms: [{ value: 'tiny' }] }],
        },
      },
    );

  test('have buttons that send what the slot understands', () => {
    const button = (value: string) => ({ text: value, value });

    expect(inCard({ buttons: [button('small'), button('tiny')] })).toEqual([]);
    expect(inCard({ buttons: [button('Huge')] })).toEqual([`error button-value ${CARD}/buttons/0/value`]);
    expect(inCard({ buttons: [button('Huge')] }, 'OriginalValue')).toEqual([]);
  });

  test('have different buttons and pictures that channels load', () => {
    const buttons = [
      { text: 'Small', value: 'Small' },
      { text: 'Small', value: 'tiny' },
    ];

    expect(inCard({ buttons })).toEqual([`warning same-button ${CARD}/buttons/1/text`]);
    expect(inCard({ imageUrl: 'http://example.com/a.png' })).toEqual([`warning card-picture ${CARD}/imageUrl`]);
    expect(inCard({ imageUrl: 'https://example.com/a.png' })).toEqual([]);
  });
});

describe('slots', () => {
  test('have assisted resolution only where Lex has it', () => {
    const valueElicitationSetting = { slotResolutionSetting: { slotResolutionStrategy: 'EnhancedFallback' } };
    const place = '/slots/0/valueElicitationSetting/slotResolutionSetting/slotResolutionStrategy';

    expect(inSlot({ valueElicitationSetting })).toEqual([`warning no-assisted-resolution ${place}`]);
    expect(inSlot({ valueElicitationSetting, slotTypeName: 'AMAZON.Number' })).toEqual([
      'warning unused-slot-type /slotTypeName',
    ]);
  });

  test('take several values only with a type of the bot’s own', () => {
    const multipleValuesSetting = { allowMultipleValues: true };

    expect(inSlot({ multipleValuesSetting })).toEqual([]);
    expect(inSlot({ multipleValuesSetting, slotTypeName: 'AMAZON.City' })).toContain(
      'error no-multiple-values /slots/0/multipleValuesSetting/allowMultipleValues',
    );
  });

  test.each([
    ['[A-Z]{2,3}[0-9]{4}', true],
    ['[A-Z.+]{1}', true],
    ['[A-Z]+', false],
    ['.{4}', false],
    ['[0-9]{4,}', false],
    ['([0-9]', false],
  ])('are filtered by %s: %s', (pattern, isSound) => {
    const found = inIntent({}, { slotType: { valueSelectionSetting: { regexFilter: { pattern } } } });

    expect(found).toEqual(isSound ? [] : ['error regex-filter /valueSelectionSetting/regexFilter/pattern']);
  });
});

test('contexts are opened by an intent, by a name that the runtime takes', () => {
  expect(inIntent({ inputContexts: [{ name: 'paid' }], outputContexts: [{ name: 'paid' }] })).toEqual([]);
  expect(inIntent({ inputContexts: [{ name: 'paid' }] })).toEqual(['warning context-never-active /inputContexts/0/name']);
  expect(inIntent({ outputContexts: [{ name: 'has-paid' }] })).toEqual(['error context-name /outputContexts/0/name']);
});

test('aliases have names of their own and serve locales that are there', () => {
  const aliases = [
    { botAliasName: 'live', botAliasLocaleSettings: { en_US: { enabled: true } } },
    { botAliasName: 'live', botAliasLocaleSettings: { de_DE: { enabled: true } } },
    { botAliasName: 'TestBotAlias' },
  ];

  expect(told({ aliases })).toEqual([
    'error duplicate-alias /aliases/1/botAliasName',
    'error unknown-locale /aliases/1/botAliasLocaleSettings/de_DE',
    'error reserved-name /aliases/2/botAliasName',
  ]);
});
