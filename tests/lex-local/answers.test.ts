import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { book, bookAtOnce, dentistWith, lookUp } from './fixtures/dentist.ts';
import type { Clinic } from './support/clinic.ts';
import { said, standing, startClinic, valueOf } from './support/clinic.ts';
import type { IntentDefinition } from './support/definition.ts';
import { END, go, prompt, required, respond, utterances } from './support/definition.ts';

let clinic: Clinic;

beforeAll(async () => {
  clinic = await startClinic();
});
afterAll(() => clinic.close());

const start = async (...intents: IntentDefinition[]) => (await clinic.deploy(dentistWith(...intents))).chat();

describe('3.8 retries', () => {
  it('re-prompts up to maxRetries, in order, then falls back', async () => {
    const chat = await start();
    const replies = [];
    for (const text of ['I received a bill', 'hm', 'er', 'dunno really']) replies.push(await chat.say(text));

    expect(replies.map(said)).toEqual([
      ['What is the BillNumber?'],
      ['Again: the BillNumber?'],
      ['Once more: the BillNumber?'],
      ['I did not get that.'],
    ]);
    expect(replies.map(standing)[3]).toBe('FallbackIntent ReadyForFulfillment Close');
  });

  it('7.4 takes the failure path of the slot instead of FallbackIntent, if there is one', async () => {
    const slotCaptureSetting = { failureResponse: respond('I give up.'), failureNextStep: END };
    const slots = [
      required('BillNumber', 'AMAZON.Number', { promptSpecification: prompt(0, 'Number?'), slotCaptureSetting }),
    ];
    const chat = await start({ ...lookUp, sampleUtterances: utterances('I received a bill'), slots });
    await chat.say('I received a bill');

    const reply = await chat.say('hm');

    expect([standing(reply), said(reply)]).toEqual(['LookUpBill Failed Close', ['I give up.']]);
  });

  it('starts counting anew for the next slot', async () => {
    const chat = await start();
    for (const text of ['I received a bill', 'hm', '17']) await chat.say(text);

    expect(said(await chat.say('hm'))).toEqual(['Again: the Email?']);
  });

  it('Random chooses among the variations, the same way in each run', async () => {
    const promptSpecification = { ...prompt(0, 'A?', 'B?', 'C?'), messageSelectionStrategy: 'Random' as const };
    const chat = await start({
      ...lookUp,
      slots: [
        required('BillNumber', 'AMAZON.Number', { promptSpecification }),
        required('Email', 'AMAZON.EmailAddress'),
      ],
    });

    expect(['A?', 'B?', 'C?']).toContain(said(await chat.say('I received a bill'))[0]);
  });

  it('3.8 sends one message of each group', async () => {
    const chat = await start({ ...book, initialResponseSetting: { initialResponse: respond('One.', 'Two.') } });

    expect(said(await chat.say('I need an appointment'))).toEqual(['One.', 'Two.', 'What is the Treatment?']);
  });
});

describe('3.13 an answer in its place', () => {
  it.each([
    ["It's number 12345", '12345', 'Email'],
    ['12345 and my mail is ann@example.com', '12345', undefined],
  ])('takes the value out of %p', async (text, number, next) => {
    const chat = await start();
    await chat.say('I received a bill');

    const reply = await chat.say(text);

    expect(valueOf(reply, 'BillNumber')).toBe(number);
    expect(reply.sessionState?.dialogAction?.slotToElicit).toBe(next);
  });

  it('switches to another intent that the customer clearly means', async () => {
    const chat = await start();
    await chat.say('I received a bill');

    expect(standing(await chat.say('when are you open'))).toBe('OpeningHours ReadyForFulfillment Close');
  });

  it('tries the type of the asked slot first', async () => {
    const chat = await start();
    for (const text of ['I need an appointment', 'a cleaning']) await chat.say(text);

    const reply = await chat.say('are you open on saturday');

    expect([standing(reply), valueOf(reply, 'Day')]).toEqual([
      'BookAppointment ReadyForFulfillment Close',
      '2025-03-08',
    ]);
  });

  it('x-amz-lex:intent-switch DISABLE keeps the intent', async () => {
    const chat = await start();
    await chat.say('I received a bill');

    const reply = await chat.say('when are you open', { requestAttributes: { 'x-amz-lex:intent-switch': 'DISABLE' } });

    expect(standing(reply)).toBe('LookUpBill InProgress ElicitSlot BillNumber');
  });

  it('an open type yields to a clear other intent, not to a vague one', async () => {
    const slots = [required('Symptom', 'Symptoms')];
    const chat = await start({
      intentName: 'Describe',
      sampleUtterances: utterances('something is wrong with my tooth'),
      slots,
    });
    await chat.say('something is wrong with my tooth');
    const vague = await chat.say('it comes and goes at night');
    await chat.say('something is wrong with my tooth');
    const clear = await chat.say('never mind');

    expect(valueOf(vague, 'Symptom')).toBe('it comes and goes at night');
    expect(standing(clear)).toBe('Cancel ReadyForFulfillment Close');
  });

  it('reads an answer by the sample utterances of the slot', async () => {
    const slots = [required('Symptom', 'Symptoms', { sampleUtterances: utterances('I suffer from {Symptom}') })];
    const chat = await start({ intentName: 'Describe', sampleUtterances: utterances('it is about my tooth'), slots });
    await chat.say('it is about my tooth');

    expect(valueOf(await chat.say('I suffer from a loose crown'), 'Symptom')).toBe('a loose crown');
  });

  it('an intent switched away from is forgotten with its slots; session attributes stay', async () => {
    const chat = await start();
    await chat.say('bill number 17', { sessionState: { sessionAttributes: { tier: 'gold' } } });
    await chat.say('when are you open');
    const reply = await chat.say('I received a bill');

    expect([valueOf(reply, 'BillNumber'), reply.sessionState?.sessionAttributes]).toEqual([null, { tier: 'gold' }]);
  });
});

describe('3.3.4 confirmation', () => {
  const setting = { promptSpecification: prompt(1, 'Shall I?', 'Yes or no: shall I?') };
  const confirm = (more: object = {}): IntentDefinition => ({
    ...bookAtOnce,
    intentConfirmationSetting: { ...setting, ...more },
    intentClosingSetting: { closingResponse: respond('Done.') },
  });

  it.each([
    'yes',
    'Yep!',
    'sure, go ahead',
    "that's right",
    'ok do it please',
    '👍',
    'of course',
    'yes that is correct',
    'yes and please tell the doctor about my fear',
  ])('%p confirms', async (text) => {
    const chat = await start(confirm());
    await chat.say('book a filling');

    const reply = await chat.say(text);

    expect([standing(reply), said(reply)]).toEqual(['BookAppointment ReadyForFulfillment Close', ['Done.']]);
    expect(reply.sessionState?.intent?.confirmationState).toBe('Confirmed');
  });

  it.each([
    'no',
    'nope',
    'not really',
    'no thanks, not now',
    "that's wrong",
    "please don't",
    'no, it is the other tooth',
  ])('7.1 %p declines: Denied and Failed', async (text) => {
    const chat = await start(confirm({ declinationResponse: respond('Then not.') }));
    await chat.say('book a filling');

    const reply = await chat.say(text);

    expect([standing(reply), said(reply)]).toEqual(['BookAppointment Failed Close', ['Then not.']]);
    expect(reply.sessionState?.intent?.confirmationState).toBe('Denied');
  });

  it('7.2 asks again after an unclear answer, then takes the failure path', async () => {
    const chat = await start(confirm({ failureResponse: respond('Let us stop here.'), failureNextStep: END }));
    await chat.say('book a filling');
    const again = await chat.say('yes, but on another day');
    const failed = await chat.say('purple');

    expect([said(again), said(failed), standing(failed)]).toEqual([
      ['Yes or no: shall I?'],
      ['Let us stop here.'],
      'BookAppointment Failed Close',
    ]);
  });

  it('7.2 without a failure path falls back', async () => {
    const chat = await start(confirm());
    for (const text of ['book a filling', 'purple']) await chat.say(text);

    expect(said(await chat.say('purple'))).toEqual(['I did not get that.']);
  });

  it('7.2 another intent switches', async () => {
    const chat = await start(confirm());
    await chat.say('book a filling');

    expect(standing(await chat.say('when are you open'))).toBe('OpeningHours ReadyForFulfillment Close');
  });

  it('a next step of yes or no overrides the default', async () => {
    const chat = await start(
      confirm({
        declinationNextStep: go('ElicitSlot', { slotToElicit: 'Treatment' }, { intent: { slots: { Treatment: {} } } }),
      }),
    );
    await chat.say('book a filling');

    expect(standing(await chat.say('no'))).toBe('BookAppointment InProgress ElicitSlot Treatment');
  });

  it('is left out when it is not active', async () => {
    const chat = await start(confirm({ active: false }));

    expect(said(await chat.say('book a filling'))).toEqual(['Done.']);
  });
});
