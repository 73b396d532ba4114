import { describe, expect, test } from '@jest/globals';
import { checkDefinition, DefinitionError, loadDefinition } from '../../scripts/bot-definition/index.ts';
import { edit, rewrite } from './support/spoil.ts';
import { withSpoiled } from './support/definition.ts';

const STATUS = 'en_US/intents/CheckOrderStatus.json';
const LEAD = 'en_US/intents/CaptureLeadInfo.json';
const TIERS = 'en_US/slot-types/CustomerTiers.json';
const FIRST_SLOT = '/slots/0/valueElicitationSetting';
const START = '/initialResponseSetting/codeHook/postCodeHookSpecification';

interface Broken {
  readonly what: string;
  readonly file: string;
  readonly spoil: (text: string) => string;
  readonly pointer: string;
  readonly rule: string;
}

const BROKEN: readonly Broken[] = [
  { what: 'a comma too many', file: STATUS, spoil: (text) => text.replace('{', '{,'), pointer: '', rule: 'not-json' },
  {
    what: 'a misspelt member',
    file: STATUS,
    spoil: edit('', { sampleUtterance: [] }),
    pointer: '/sampleUtterance',
    rule: 'shape-additional-properties',
  },
  {
    what: 'a misspelt member deep inside',
    file: STATUS,
    spoil: edit(`${FIRST_SLOT}/promptSpecification`, { maxRetrys: 2 }),
    pointer: `${FIRST_SLOT}/promptSpecification/maxRetrys`,
    rule: 'shape-additional-properties',
  },
  {
    what: 'a session that is too short',
    file: 'bot.json',
    spoil: edit('', { idleSessionTTLInSeconds: 59 }),
    pointer: '/idleSessionTTLInSeconds',
    rule: 'shape-minimum',
  },
  {
    what: 'a member that Lex needs and that is missing',
    file: 'bot.json',
    spoil: rewrite('"dataPrivacy"', '"description2"'),
    pointer: '/dataPrivacy',
    rule: 'shape-required',
  },
  {
    what: 'a slot in an utterance that the intent does not have',
    file: STATUS,
    spoil: edit('/sampleUtterances/0', { utterance: 'where is {OrderNo}' }),
    pointer: '/sampleUtterances/0/utterance',
    rule: 'unknown-slot-in-utterance',
  },
  {
    what: 'a slot in a prompt that the intent does not have',
    file: STATUS,
    spoil: edit(`${FIRST_SLOT}/promptSpecification/messageGroups/0/message/plainTextMessage`, { value: '{Number}?' }),
    pointer: `${FIRST_SLOT}/promptSpecification/messageGroups/0/message/plainTextMessage/value`,
    rule: 'unknown-slot-in-message',
  },
  {
    what: 'a slot in a condition that the intent does not have',
    file: STATUS,
    spoil: edit(`${START}/successConditional/conditionalBranches/0/condition`, {
      expressionString: 'fn.IS_SET({Order})',
    }),
    pointer: `${START}/successConditional/conditionalBranches/0/condition/expressionString`,
    rule: 'unknown-slot-in-condition',
  },
  {
    what: 'a condition with an open quote',
    file: STATUS,
    spoil: edit(`${START}/successConditional/conditionalBranches/0/condition`, { expressionString: '[a] = "skip' }),
    pointer: `${START}/successConditional/conditionalBranches/0/condition/expressionString`,
    rule: 'condition-syntax',
  },
  {
    what: 'a slot of a type that is nowhere',
    file: STATUS,
    spoil: edit('/slots/0', { slotTypeName: 'OrderNumbers' }),
    pointer: '/slots/0/slotTypeName',
    rule: 'unknown-slot-type',
  },
  {
    what: 'an utterance that stands twice',
    file: STATUS,
    spoil: edit('/sampleUtterances/1', { utterance: 'Where is my PACKAGE' }),
    pointer: expect.stringMatching('^/sampleUtterances/\\d+/utterance$') as unknown as string,
    rule: 'duplicate-utterance',
  },
  {
    what: 'an utterance that another intent has',
    file: STATUS,
    spoil: edit('/sampleUtterances/0', { utterance: 'sign me up for updates' }),
    pointer: '/sampleUtterances/0/utterance',
    rule: 'utterance-in-two-intents',
  },
  {
    what: 'a required slot without a prompt',
    file: STATUS,
    spoil: edit(FIRST_SLOT, { promptSpecification: undefined }),
    pointer: `${FIRST_SLOT}/promptSpecification`,
    rule: 'shape-required',
  },
  {
    what: 'a next step to a slot that is not there',
    file: LEAD,
    spoil: edit(`${START}/successNextStep/dialogAction`, { slotToElicit: 'FirstName' }),
    pointer: `${START}/successNextStep/dialogAction/slotToElicit`,
    rule: 'next-step-to-unknown-slot',
  },
  {
    what: 'a next step to an intent that is not there',
    file: LEAD,
    spoil: edit(`${START}/successNextStep`, { dialogAction: { type: 'StartIntent' }, intent: { name: 'Nowhere' } }),
    pointer: `${START}/successNextStep/intent/name`,
    rule: 'next-step-to-unknown-intent',
  },
  {
    what: 'a next step to an optional slot',
    file: LEAD,
    spoil: edit(`${START}/successNextStep/dialogAction`, { slotToElicit: 'CustomerPhone' }),
    pointer: `${START}/successNextStep/dialogAction/slotToElicit`,
    rule: 'next-step-to-optional-slot',
  },
  {
    what: 'a hook that leads nowhere when it fails',
    file: LEAD,
    spoil: edit(START, { failureNextStep: undefined }),
    pointer: `${START}/failureNextStep`,
    rule: 'shape-required',
  },
  {
    what: 'a hook that no step runs',
    file: LEAD,
    spoil: edit('/initialResponseSetting/nextStep/dialogAction', { type: 'EndConversation' }),
    pointer: '/initialResponseSetting/codeHook',
    rule: 'hook-never-invoked',
  },
  {
    what: 'a name that Lex keeps for itself',
    file: 'en_US/intents/Help.json',
    spoil: edit('', { intentName: 'HelpIntent' }),
    pointer: '/intentName',
    rule: 'shape-not',
  },
  {
    what: 'a name that differs from the file',
    file: TIERS,
    spoil: edit('', { slotTypeName: 'Tiers' }),
    pointer: '/slotTypeName',
    rule: 'name-of-file',
  },
  {
    what: 'a built-in intent with utterances',
    file: 'en_US/intents/Cancel.json',
    spoil: edit('', { sampleUtterances: [{ utterance: 'leave it' }] }),
    pointer: '/sampleUtterances',
    rule: 'shape-false-schema',
  },
  {
    what: 'a synonym of two values',
    file: TIERS,
    spoil: edit('/slotTypeValues/0', { synonyms: [{ value: 'platinum' }] }),
    pointer: '/slotTypeValues/3/sampleValue/value',
    rule: 'duplicate-value',
  },
  {
    what: 'a model that settings.json does not name',
    file: 'en_US/locale.json',
    spoil: rewrite('{models.botBuilder}', '{models.builder}'),
    pointer: '/generativeAISettings/buildtimeSettings/descriptiveBotBuilder/bedrockModelSpecification/modelArn',
    rule: 'shape-pattern',
  },
];

describe('a broken definition is refused with file and field', () => {
  test.each(BROKEN)('$what', async ({ file, spoil, pointer, rule }) => {
    const { findings } = await withSpoiled(file, spoil, checkDefinition);

    expect(findings).toContainEqual(expect.objectContaining({ severity: 'error', file, pointer, rule }));
  });

  test('and the error says all of it', async () => {
    const error: unknown = await withSpoiled(STATUS, edit('/slots/0', { slotTypeName: 'OrderNumbers' }), (folder) =>
      loadDefinition(folder).catch((thrown: unknown) => thrown),
    );

    expect(error).toBeInstanceOf(DefinitionError);
    expect((error as Error).message).toMatch(/en_US\/intents\/CheckOrderStatus\.json:\d+ \/slots\/0\/slotTypeName/);
    expect((error as Error).message).toContain('OrderNumbers');
  });
});
