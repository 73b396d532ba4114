import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { book, bookAtOnce, dentistWith, hours } from './fixtures/dentist.ts';
import type { Clinic } from './support/clinic.ts';
import { said, standing, startClinic, valueOf } from './support/clinic.ts';
import type { IntentDefinition } from './support/definition.ts';
import { END, go, hook, prompt, required, respond } from './support/definition.ts';
import type { Handler } from './support/lambda-double.ts';
import { NEVER, delegate } from './support/lambda-double.ts';

let clinic: Clinic;
/** Gives up on a hook at once: for functions that never answer. */
let impatient: Clinic;

beforeAll(async () => {
  clinic = await startClinic();
  impatient = await startClinic({ hookTimeoutMs: 50 });
});
afterAll(async () => {
  await clinic.close();
  await impatient.close();
});

const neverAnswers: Handler = () => NEVER;
const throws: Handler = () => {
  throw new Error('boom');
};
const start = async (intent: IntentDefinition, handler?: Handler) =>
  (await (handler === neverAnswers ? impatient : clinic).deploy(dentistWith(intent), handler)).chat();

const CONDITIONAL = {
  active: true,
  conditionalBranches: [
    { name: 'Vip', condition: { expressionString: '[tier] = "gold"' }, nextStep: END, response: respond('For you.') },
  ],
  defaultBranch: { nextStep: END, response: respond('Default.') },
};
const evaluate = (step: string) => ({
  [`${step}NextStep`]: go('EvaluateConditional'),
  [`${step}Conditional`]: CONDITIONAL,
});

const capturing = (slotCaptureSetting: object): IntentDefinition => ({
  ...bookAtOnce,
  slots: [required('Treatment', 'Treatments', { slotCaptureSetting, promptSpecification: prompt(0, 'What?') })],
});
const confirming = (setting: object): IntentDefinition => ({
  ...bookAtOnce,
  intentConfirmationSetting: { promptSpecification: prompt(0, 'Shall I?'), ...setting },
});
const fulfilling = (postFulfillmentStatusSpecification: object): IntentDefinition => ({
  ...bookAtOnce,
  fulfillmentCodeHook: { enabled: true, postFulfillmentStatusSpecification },
});
const initial = (setting: object): IntentDefinition => ({ ...bookAtOnce, initialResponseSetting: setting });
const hooked = (post: object): IntentDefinition =>
  initial({ nextStep: go('InvokeDialogCodeHook'), codeHook: hook('Initial', post) });

const AT_ONCE = ['book a filling'];
const nextStep = go('EvaluateConditional');

describe('3.10 a conditional in each stage', () => {
  it.each<[string, IntentDefinition, string[], Handler | undefined]>([
    ['the initial response', initial({ nextStep, conditional: CONDITIONAL }), AT_ONCE, undefined],
    ['a captured slot', capturing(evaluate('capture')), ['I need an appointment', 'a filling'], undefined],
    ['a slot given up', capturing(evaluate('failure')), ['I need an appointment', 'hm'], undefined],
    ['a confirmation', confirming(evaluate('confirmation')), [...AT_ONCE, 'yes'], undefined],
    ['a declination', confirming(evaluate('declination')), [...AT_ONCE, 'no'], undefined],
    ['a confirmation given up', confirming(evaluate('failure')), [...AT_ONCE, 'purple'], undefined],
    ['fulfillment that succeeded', fulfilling(evaluate('success')), AT_ONCE, delegate],
    ['fulfillment that failed', fulfilling(evaluate('failure')), AT_ONCE, throws],
    ['fulfillment that timed out', fulfilling(evaluate('timeout')), AT_ONCE, neverAnswers],
    ['closing', { ...bookAtOnce, intentClosingSetting: { nextStep, conditional: CONDITIONAL } }, AT_ONCE, undefined],
    ['a hook that succeeded', hooked(evaluate('success')), AT_ONCE, delegate],
    ['a hook that failed', hooked(evaluate('failure')), AT_ONCE, throws],
    ['a hook that timed out', hooked(evaluate('timeout')), AT_ONCE, neverAnswers],
  ])('%s evaluates it', async (_, intent, lines, handler) => {
    const chat = await start(intent, handler);
    const sessionState = { sessionAttributes: { tier: 'gold' } };
    const replies = [];
    for (const line of lines) replies.push(said(await chat.say(line, { sessionState })));

    expect(replies.at(-1)).toEqual(['For you.']);
  });

  it('a branch may lead to the hook of its step', async () => {
    const branch = { name: 'Always', condition: { expressionString: '$.inputMode = "Text"' } };
    const conditional = {
      active: true,
      conditionalBranches: [{ ...branch, nextStep: go('InvokeDialogCodeHook'), response: respond('One moment.') }],
      defaultBranch: { nextStep: END },
    };
    const codeHook = hook('Initial', { successResponse: respond('There you are.'), successNextStep: END });
    const chat = await start(initial({ nextStep, conditional, codeHook }), delegate);
    const reply = await chat.say('I need an appointment');

    expect(clinic.lambda.events.map(({ invocationLabel }) => invocationLabel)).toEqual(['Initial']);
    expect(said(reply)).toEqual(['One moment.', 'There you are.']);
  });
});

describe('3.2 jumps', () => {
  const stages = {
    intentConfirmationSetting: { promptSpecification: prompt(1, 'Really?') },
    intentClosingSetting: { closingResponse: respond('Bye.') },
  };
  const jumping = (step: ReturnType<typeof go>, more: Partial<IntentDefinition> = {}): IntentDefinition => ({
    ...book,
    ...stages,
    ...more,
    initialResponseSetting: { nextStep: step },
  });

  it.each([
    ['ElicitSlot', { slotToElicit: 'Treatment' }, 'BookAppointment InProgress ElicitSlot Treatment'],
    ['ConfirmIntent', {}, 'BookAppointment InProgress ConfirmIntent'],
    ['CloseIntent', {}, 'BookAppointment ReadyForFulfillment Close'],
  ] as const)('suppressNextMessage leaves out what %s would say', async (type, target, where) => {
    const chat = await start(jumping(go(type, { ...target, suppressNextMessage: true })));
    const reply = await chat.say('I need an appointment');

    expect([said(reply), standing(reply)]).toEqual([[], where]);
  });

  it.each<[string, Partial<IntentDefinition>, Parameters<typeof go>[0], string[]]>([
    ['a confirmation', { intentConfirmationSetting: undefined }, 'ConfirmIntent', ['Bye.']],
    [
      'a confirmation',
      { intentConfirmationSetting: { ...stages.intentConfirmationSetting, active: false } },
      'ConfirmIntent',
      ['Bye.'],
    ],
    ['fulfillment', { fulfillmentCodeHook: { enabled: true, active: false } }, 'FulfillIntent', ['Bye.']],
    ['closing', { intentClosingSetting: { ...stages.intentClosingSetting, active: false } }, 'CloseIntent', []],
  ])('7.33 a jump to %s that is not active goes on behind it', async (_, more, type, expected) => {
    const reply = await (await start(jumping(go(type), more))).say('I need an appointment');

    expect([said(reply), reply.sessionState?.dialogAction?.type]).toEqual([expected, 'Close']);
  });
});

describe('3.11 asking again', () => {
  const again = go('ElicitSlot', { slotToElicit: 'Treatment' }, { intent: { slots: { Treatment: {} } } });

  it('a slot that a next step empties is asked for again, as often as the customer answers', async () => {
    const chat = await start(capturing({ captureResponse: respond('{Treatment}?'), captureNextStep: again }));
    const replies = [];
    for (const line of ['I need an appointment', 'a filling', 'a cleaning']) replies.push(await chat.say(line));

    expect(replies.map(said)).toEqual([['What?'], ['Filling?', 'What?'], ['Cleaning?', 'What?']]);
    expect(replies.map((reply) => valueOf(reply, 'Treatment'))).toEqual([null, null, null]);
  });

  it('a slot that is not emptied makes a circle, which ends the call', async () => {
    const chat = await start(capturing({ captureNextStep: go('ElicitSlot', { slotToElicit: 'Treatment' }) }));
    await chat.say('I need an appointment');

    await expect(chat.say('a filling')).rejects.toMatchObject({ name: 'DependencyFailedException' });
  });

  it('7.35 a value that follows a no is confirmed anew', async () => {
    const chat = await start(confirming({ declinationNextStep: again }));
    const replies = [];
    for (const line of ['book a filling', 'no', 'a cleaning', 'yes']) replies.push(await chat.say(line));

    expect(replies.map(standing)).toEqual([
      'BookAppointment InProgress ConfirmIntent',
      'BookAppointment InProgress ElicitSlot Treatment',
      'BookAppointment InProgress ConfirmIntent',
      'BookAppointment ReadyForFulfillment Close',
    ]);
  });
});

describe('3.7 default values from contexts', () => {
  it('a parameter of an active context fills a slot of the next intent', async () => {
    const defaultValueSpecification = { defaultValueList: [{ defaultValue: '#visit.Treatment' }] };
    const chat = (
      await clinic.deploy(
        dentistWith(
          { ...bookAtOnce, outputContexts: [{ name: 'visit', timeToLiveInSeconds: 90, turnsToLive: 5 }] },
          { ...hours, slots: [required('Before', 'Treatments', { defaultValueSpecification })] },
        ),
      )
    ).chat();
    await chat.say('book a filling');
    const reply = await chat.say('when are you open');

    expect([valueOf(reply, 'Before'), standing(reply)]).toEqual(['Filling', 'OpeningHours ReadyForFulfillment Close']);
  });
});
