import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { book, bookAtOnce, dentistWith, hours, lookUp } from './fixtures/dentist.ts';
import type { Clinic } from './support/clinic.ts';
import { said, standing, startClinic, valueOf } from './support/clinic.ts';
import type { IntentDefinition } from './support/definition.ts';
import { END, go, optional, prompt, required, respond, utterances } from './support/definition.ts';

let clinic: Clinic;

beforeAll(async () => {
  clinic = await startClinic();
});
afterAll(() => clinic.close());

const start = async (...intents: IntentDefinition[]) => (await clinic.deploy(dentistWith(...intents))).chat();

/** A required slot that has a value by default, with more settings of its capture. */
const slot = (name: string, type: string, slotCaptureSetting: object) => required(name, type, { slotCaptureSetting });

describe('3.1 the default order', () => {
  it('says the initial response, asks the required slots by priority, confirms, closes', async () => {
    const chat = await start({
      ...book,
      initialResponseSetting: { initialResponse: respond('Gladly.') },
      intentConfirmationSetting: { promptSpecification: prompt(1, 'Book a {Treatment} on {Day}?') },
      intentClosingSetting: { closingResponse: respond('See you.') },
    });

    const replies = [];
    for (const text of ['I need an appointment', 'a cleaning', 'tomorrow', 'yes']) replies.push(await chat.say(text));

    expect(replies.map(said)).toEqual([
      ['Gladly.', 'What is the Treatment?'],
      ['What is the Day?'],
      ['Book a Cleaning on 2025-03-06?'],
      ['See you.'],
    ]);
    expect(replies.map(standing)).toEqual([
      'BookAppointment InProgress ElicitSlot Treatment',
      'BookAppointment InProgress ElicitSlot Day',
      'BookAppointment InProgress ConfirmIntent',
      'BookAppointment ReadyForFulfillment Close',
    ]);
  });

  it('3.3.7 without a fulfillment hook ends with Close and ReadyForFulfillment', async () => {
    const reply = await (await start()).say('when are you open');

    expect([standing(reply), said(reply)]).toEqual([
      'OpeningHours ReadyForFulfillment Close',
      ['We are open from 8 to 5.'],
    ]);
  });

  it('3.4 never asks for an optional slot by itself', async () => {
    const chat = await start({ ...hours, slots: [optional('Location', 'AMAZON.City')] });

    expect(standing(await chat.say('when are you open'))).toBe('OpeningHours ReadyForFulfillment Close');
  });
});

describe('3.2 next steps', () => {
  it('a next step ElicitSlot overrides the priority', async () => {
    const chat = await start({
      ...book,
      initialResponseSetting: { nextStep: go('ElicitSlot', { slotToElicit: 'Day' }) },
    });

    expect(standing(await chat.say('I need an appointment'))).toBe('BookAppointment InProgress ElicitSlot Day');
  });

  it('7.13 ElicitSlot of a filled slot goes on along its capture path without asking', async () => {
    const chat = await start({
      ...book,
      initialResponseSetting: { nextStep: go('ElicitSlot', { slotToElicit: 'Treatment' }) },
      slots: [
        slot('Treatment', 'Treatments', {
          captureResponse: respond('A {Treatment}.'),
          captureNextStep: go('ElicitSlot', { slotToElicit: 'Day' }),
        }),
        required('Day', 'AMAZON.Date'),
      ],
    });

    const reply = await chat.say('book a cleaning');

    expect(said(reply)).toEqual(['A Cleaning.', 'What is the Day?']);
  });

  it('ElicitSlot may name a slot of another intent', async () => {
    const nextStep = go('ElicitSlot', { slotToElicit: 'BillNumber' }, { intent: { name: 'LookUpBill' } });
    const chat = await start({ ...hours, initialResponseSetting: { nextStep } });

    expect(standing(await chat.say('when are you open'))).toBe('LookUpBill InProgress ElicitSlot BillNumber');
  });

  it.each([
    [false, ['Welcome.', 'Your bill?', 'What is the BillNumber?']],
    [true, ['Welcome.', 'What is the BillNumber?']],
  ])('StartIntent jumps to another intent; suppressNextMessage is %p', async (suppressNextMessage, expected) => {
    const chat = await start(
      {
        ...hours,
        initialResponseSetting: {
          initialResponse: respond('Welcome.'),
          nextStep: go('StartIntent', { suppressNextMessage }, { intent: { name: 'LookUpBill' } }),
        },
      },
      { ...lookUp, initialResponseSetting: { initialResponse: respond('Your bill?') } },
    );

    expect(said(await chat.say('when are you open'))).toEqual(expected);
  });

  it.each([
    ['ConfirmIntent', 'BookAppointment InProgress ConfirmIntent', ['Really?']],
    ['FulfillIntent', 'BookAppointment ReadyForFulfillment Close', ['Bye.']],
    ['CloseIntent', 'BookAppointment ReadyForFulfillment Close', ['Bye.']],
    ['ElicitIntent', '- - ElicitIntent', []],
    ['EndConversation', 'BookAppointment ReadyForFulfillment Close', []],
  ] as const)('%s skips to its stage', async (type, where, messages) => {
    const chat = await start({
      ...book,
      initialResponseSetting: { nextStep: go(type) },
      intentConfirmationSetting: { promptSpecification: prompt(1, 'Really?') },
      intentClosingSetting: { closingResponse: respond('Bye.') },
    });

    const reply = await chat.say('I need an appointment');

    expect([standing(reply), said(reply)]).toEqual([where, messages]);
  });

  it('after ElicitIntent the next sentence selects an intent', async () => {
    const chat = await start({
      ...hours,
      initialResponseSetting: { initialResponse: respond('What else?'), nextStep: go('ElicitIntent') },
    });
    await chat.say('when are you open');

    expect(standing(await chat.say('I received a bill'))).toBe('LookUpBill InProgress ElicitSlot BillNumber');
  });

  it('a circle of next steps is an error, not an endless turn', async () => {
    const again = go('StartIntent', {}, { intent: { name: 'OpeningHours' } });
    const chat = await start({ ...hours, initialResponseSetting: { nextStep: again } });

    await expect(chat.say('when are you open')).rejects.toMatchObject({ name: 'DependencyFailedException' });
  });
});

describe('3.10 conditionals', () => {
  const branch = (name: string, expressionString: string, reply: string) => ({
    name,
    condition: { expressionString },
    nextStep: END,
    response: respond(reply),
  });
  const conditional = {
    active: true,
    conditionalBranches: [
      branch('Canal', '{Treatment} = "root canal"', 'That takes two visits.'),
      branch('Vip', '[tier] = "gold" AND NOT fn.IS_SET({Day})', 'With pleasure.'),
    ],
    defaultBranch: { nextStep: go('ElicitSlot', { slotToElicit: 'Day' }), response: respond('Fine.') },
  };
  const treatment = (captureNextStep: object, capture: object = { captureConditional: conditional }) => ({
    ...book,
    slots: [slot('Treatment', 'Treatments', { captureNextStep, ...capture }), required('Day', 'AMAZON.Date')],
  });

  it.each([
    ['a root canal', {}, ['That takes two visits.']],
    ['a filling', { tier: 'GOLD' }, ['With pleasure.']],
    ['a filling', {}, ['Fine.', 'What is the Day?']],
  ])('takes the first branch that holds: %p', async (text, sessionAttributes, expected) => {
    const chat = await start(treatment(go('EvaluateConditional')));
    await chat.say('I need an appointment', { sessionState: { sessionAttributes } });

    expect(said(await chat.say(text))).toEqual(expected);
  });

  it('3.2 runs only if the next step says EvaluateConditional', async () => {
    const chat = await start(treatment(go('ElicitSlot', { slotToElicit: 'Day' })));
    await chat.say('I need an appointment');

    expect(said(await chat.say('a root canal'))).toEqual(['What is the Day?']);
  });

  it('is passed over when it is not active', async () => {
    const chat = await start(
      treatment(go('EvaluateConditional'), { captureConditional: { ...conditional, active: false } }),
    );
    await chat.say('I need an appointment');

    expect(said(await chat.say('a root canal'))).toEqual(['What is the Day?']);
  });
});

describe('3.11 setting values', () => {
  it('assigns constants, attributes and slots to attributes and slots', async () => {
    const nextStep = go(
      'ElicitSlot',
      { slotToElicit: 'Day' },
      {
        sessionAttributes: { last: '{Treatment}', copy: '[tier]', fixed: 'yes' },
        intent: { slots: { Phone: { shape: 'Scalar', value: { interpretedValue: '5551212' } }, Treatment: {} } },
      },
    );
    const chat = await start({
      ...book,
      slots: [
        slot('Treatment', 'Treatments', { captureNextStep: nextStep }),
        required('Day', 'AMAZON.Date'),
        optional('Phone', 'AMAZON.PhoneNumber'),
      ],
    });
    await chat.say('I need an appointment', { sessionState: { sessionAttributes: { tier: 'gold' } } });

    const reply = await chat.say('a filling');

    expect(reply.sessionState?.sessionAttributes).toEqual({
      tier: 'gold',
      last: 'Filling',
      copy: 'gold',
      fixed: 'yes',
    });
    expect([valueOf(reply, 'Phone'), valueOf(reply, 'Treatment')]).toEqual(['5551212', null]);
  });
});

describe('3.11 setting values of another intent', () => {
  it('StartIntent hands values over to the intent that it starts', async () => {
    const intent = {
      name: 'LookUpBill',
      slots: { BillNumber: { shape: 'Scalar' as const, value: { interpretedValue: '17' } } },
    };
    const chat = await start({ ...hours, initialResponseSetting: { nextStep: go('StartIntent', {}, { intent }) } });

    const reply = await chat.say('when are you open');

    expect([standing(reply), valueOf(reply, 'BillNumber')]).toEqual(['LookUpBill InProgress ElicitSlot Email', '17']);
  });
});

describe('3.9 placeholders', () => {
  it('fills slots, session and request attributes; what is unset becomes nothing', async () => {
    const closing = respond('{Treatment}|[name]|((channel))|{Nothing}|[nothing]');
    const chat = await start({
      ...bookAtOnce,
      intentClosingSetting: { closingResponse: closing },
    });

    const reply = await chat.say('book a filling', {
      sessionState: { sessionAttributes: { name: 'Ann' } },
      requestAttributes: { channel: 'web' },
    });

    expect(said(reply)).toEqual(['Filling|Ann|web||']);
  });
});

describe('3.7 default values', () => {
  it.each([
    [['[phone]', '<phone>', '110'], { phone: '111' }, { phone: '112' }, '111'],
    [['[phone]', '<phone>', '110'], {}, { phone: '112' }, '112'],
    [['[phone]', '<phone>', '110'], {}, {}, '110'],
    [['#visit.Phone'], {}, {}, null],
  ])('takes the first of %p that has a value', async (sources, sessionAttributes, requestAttributes, expected) => {
    const defaultValueSpecification = { defaultValueList: sources.map((defaultValue) => ({ defaultValue })) };
    const chat = await start({
      intentName: 'Ring',
      sampleUtterances: utterances('ring me up'),
      slots: [required('Phone', 'AMAZON.PhoneNumber', { defaultValueSpecification })],
    });

    const reply = await chat.say('ring me up', { sessionState: { sessionAttributes }, requestAttributes });

    expect(valueOf(reply, 'Phone')).toBe(expected);
    expect(reply.sessionState?.dialogAction?.type).toBe(expected === null ? 'ElicitSlot' : 'Close');
  });
});

describe('3.12 contexts', () => {
  const opens: IntentDefinition = {
    ...hours,
    outputContexts: [{ name: 'asked', timeToLiveInSeconds: 60, turnsToLive: 2 }],
  };
  const needs: IntentDefinition = {
    intentName: 'Parking',
    sampleUtterances: utterances('where can I park'),
    inputContexts: [{ name: 'asked' }],
  };

  it('an output context starts when the intent is fulfilled and lets an intent with that input context be recognised', async () => {
    const chat = await start(opens, needs);
    const before = await chat.say('where can I park');
    const opened = await chat.say('when are you open');
    const after = await chat.say('where can I park');

    expect([before, after].map(standing)).toEqual([
      'FallbackIntent ReadyForFulfillment Close',
      'Parking ReadyForFulfillment Close',
    ]);
    expect(opened.sessionState?.activeContexts).toEqual([
      { name: 'asked', contextAttributes: {}, timeToLive: { timeToLiveInSeconds: 60, turnsToLive: 2 } },
    ]);
  });

  it('7.9 loses a turn at the start of each request, and ends by time too', async () => {
    const chat = await start(opens);
    await chat.say('when are you open');
    const second = await chat.say('what nonsense');
    clinic.clock.now += 61_000;
    const third = await chat.say('what nonsense');

    expect(second.sessionState?.activeContexts?.[0]?.timeToLive?.turnsToLive).toBe(1);
    expect(third.sessionState?.activeContexts).toEqual([]);
  });
});
