import { PutSessionCommand } from '@aws-sdk/client-lex-runtime-v2';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { bookAtOnce, dentistWith, hours, lookUp } from './fixtures/dentist.ts';
import type { Clinic } from './support/clinic.ts';
import { said, standing, startClinic } from './support/clinic.ts';
import { go, hook, required } from './support/definition.ts';
import { delegate } from './support/lambda-double.ts';

let clinic: Clinic;

beforeAll(async () => {
  clinic = await startClinic();
});
afterAll(() => clinic.close());

it('7.7 the hook sees the attributes of the step before it, and its own map replaces them', async () => {
  const nextStep = go('InvokeDialogCodeHook', {}, { sessionAttributes: { step: '1' } });
  const intent = { ...bookAtOnce, initialResponseSetting: { nextStep, codeHook: hook('Initial') } };
  const bot = await clinic.deploy(dentistWith(intent), () => ({
    sessionState: { dialogAction: { type: 'Delegate' }, sessionAttributes: { hook: '2' } },
  }));

  const reply = await bot.chat().say('I need an appointment');

  expect(clinic.lambda.events[0]?.sessionState.sessionAttributes).toEqual({ step: '1' });
  expect(reply.sessionState?.sessionAttributes).toEqual({ hook: '2' });
});

it('7.8 a slot that the hook asks for again has all its retries', async () => {
  const elicitationCodeHook = { enableCodeHookInvocation: true, invocationLabel: 'Missed' };
  const slots = [required('BillNumber', 'AMAZON.Number', { slotCaptureSetting: { elicitationCodeHook } })];
  const dialogAction = { type: 'ElicitSlot', slotToElicit: 'BillNumber' };
  const bot = await clinic.deploy(dentistWith({ ...lookUp, slots }), (event) => ({
    sessionState: { dialogAction, intent: event.sessionState.intent },
  }));
  const chat = bot.chat();
  const replies = [];
  for (const text of ['I received a bill', 'hm', 'er', 'dunno really', 'no clue']) replies.push(await chat.say(text));

  expect(replies.map(said)).toEqual(replies.map(() => ['What is the BillNumber?']));
});

it('7.11 a turn without text has no sentiment', async () => {
  const nextStep = go('InvokeDialogCodeHook');
  const intent = { ...bookAtOnce, initialResponseSetting: { nextStep, codeHook: hook('Initial') } };
  const bot = await clinic.deploy({ ...dentistWith(intent), detectSentiment: true }, delegate);
  const sessionState = { intent: { name: 'BookAppointment' }, dialogAction: { type: 'Delegate' as const } };
  await clinic.runtime.send(new PutSessionCommand({ ...bot.chat().address, sessionState }));

  expect(clinic.lambda.events[0]?.interpretations[0]).not.toHaveProperty('sentimentResponse');
});

it('7.14 hooks without a function behind the alias count as successful', async () => {
  const intent = {
    ...hours,
    initialResponseSetting: { nextStep: go('InvokeDialogCodeHook'), codeHook: hook('Initial') },
    dialogCodeHook: { enabled: true },
    fulfillmentCodeHook: { enabled: true },
  };
  const bot = await clinic.deploy(dentistWith(intent));

  expect(standing(await bot.chat().say('when are you open'))).toBe('OpeningHours ReadyForFulfillment Close');
});
