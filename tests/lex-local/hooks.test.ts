import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { book, bookAtOnce, dentistWith, lookUp } from './fixtures/dentist.ts';
import type { Chat, Clinic } from './support/clinic.ts';
import { said, standing, startClinic, valueOf } from './support/clinic.ts';
import type { IntentDefinition } from './support/definition.ts';
import { END, go, hook, prompt, required, respond, utterances } from './support/definition.ts';
import type { Handler, LexEvent } from './support/lambda-double.ts';
import { delegate, text } from './support/lambda-double.ts';

let clinic: Clinic;

beforeAll(async () => {
  clinic = await startClinic();
});
afterAll(() => clinic.close());

const start = async (handler: Handler, ...intents: IntentDefinition[]): Promise<Chat> =>
  (await clinic.deploy(dentistWith(...intents), handler)).chat();

const labels = (): string[] => clinic.lambda.events.map((event) => event.invocationLabel ?? event.invocationSource);

/** Every step has a hook with its label, as the console wires them. */
const wired: IntentDefinition = {
  ...book,
  dialogCodeHook: { enabled: true },
  initialResponseSetting: {
    nextStep: go('InvokeDialogCodeHook'),
    codeHook: hook('Initial', {
      successNextStep: go('ElicitSlot', { slotToElicit: 'Treatment' }),
      failureNextStep: END,
      timeoutNextStep: END,
    }),
  },
  slots: ['Treatment', 'Day', 'Phone'].map((name) => ({
    ...required(name, { Treatment: 'Treatments', Day: 'AMAZON.Date' }[name] ?? 'AMAZON.PhoneNumber', {
      slotConstraint: name === 'Phone' ? 'Optional' : 'Required',
      slotCaptureSetting: {
        captureNextStep: go('InvokeDialogCodeHook'),
        codeHook: hook(name),
        elicitationCodeHook: { enableCodeHookInvocation: true, invocationLabel: `${name}Missed` },
      },
    }),
  })),
  intentConfirmationSetting: {
    promptSpecification: prompt(1, 'Book it?'),
    confirmationNextStep: go('InvokeDialogCodeHook'),
    declinationNextStep: go('InvokeDialogCodeHook'),
    codeHook: hook('Confirmation'),
    elicitationCodeHook: { enableCodeHookInvocation: true, invocationLabel: 'ConfirmationMissed' },
  },
  fulfillmentCodeHook: { enabled: true },
};

describe('3.5 when the hook is called', () => {
  it('7.6 calls the hook of each step once, with its label, also with the intent-wide switch on', async () => {
    const chat = await start(delegate, wired);
    for (const line of ['I need an appointment', 'hm', 'a filling', 'tomorrow', 'purple', 'yes']) await chat.say(line);

    expect(labels()).toEqual([
      'Initial',
      'TreatmentMissed',
      'Treatment',
      'Day',
      'ConfirmationMissed',
      'Confirmation',
      'FulfillmentCodeHook',
    ]);
  });

  it('calls the hook along the path of slots that the first sentence filled', async () => {
    const chat = await start(delegate, wired);
    await chat.say('book a filling on friday');

    expect(labels()).toEqual(['Initial', 'Treatment']);
    expect(clinic.lambda.events[0]?.sessionState.intent.slots['Day']).not.toBeNull();
  });

  it('the intent-wide switch alone calls it once in every turn, without a label', async () => {
    const chat = await start(delegate, { ...book, dialogCodeHook: { enabled: true } });
    for (const line of ['I need an appointment', 'hm', 'a filling']) await chat.say(line);

    expect(labels()).toEqual(['DialogCodeHook', 'DialogCodeHook', 'DialogCodeHook']);
  });

  it.each([[{ active: false, enableCodeHookInvocation: true }], [{ active: true, enableCodeHookInvocation: false }]])(
    '3.2 does not call a step with %p',
    async (switches) => {
      const codeHook = { ...hook('Initial', { successResponse: respond('Passed.') }), ...switches };
      const chat = await start(delegate, {
        ...bookAtOnce,
        initialResponseSetting: { nextStep: go('InvokeDialogCodeHook'), codeHook },
      });

      const reply = await chat.say('I need an appointment');

      expect(labels()).toEqual([]);
      expect(said(reply)).toEqual(switches.active ? ['Passed.', 'What is the Treatment?'] : ['What is the Treatment?']);
    },
  );

  it('3.2 does not run a hook that no next step leads to', async () => {
    const chat = await start(delegate, { ...bookAtOnce, initialResponseSetting: { codeHook: hook('Initial') } });
    await chat.say('I need an appointment');

    expect(labels()).toEqual([]);
  });

  it('3.3 the auto-created FallbackIntent arrives as a DialogCodeHook and ends', async () => {
    const bot = await clinic.deploy(
      { intents: [{ ...bookAtOnce, slots: [], sampleUtterances: utterances('book') }] },
      delegate,
    );
    const reply = await bot.chat().say('what is the weather');

    expect(labels()).toEqual(['DialogCodeHook']);
    expect(standing(reply)).toBe('FallbackIntent ReadyForFulfillment Close');
  });

  it('calls the function named by the ARN of the alias', async () => {
    const chat = await start(delegate, wired);
    await chat.say('I need an appointment');

    expect(clinic.lambda.paths.at(-1)).toBe('/2015-03-31/functions/clinic-hook/invocations?Qualifier=live');
  });
});

describe('2.1 the event', () => {
  const eventOf = async (): Promise<LexEvent> => {
    const chat = await start(delegate, wired);
    await chat.say('I need an appointment', {
      sessionState: { sessionAttributes: { tier: 'gold' } },
      requestAttributes: { channel: 'web' },
    });
    return clinic.lambda.events[0] as LexEvent;
  };

  it('has the documented members', async () => {
    const event = await eventOf();

    expect(event).toMatchObject({
      messageVersion: '1.0',
      invocationSource: 'DialogCodeHook',
      invocationLabel: 'Initial',
      inputMode: 'Text',
      responseContentType: 'text/plain; charset=utf-8',
      inputTranscript: 'I need an appointment',
      bot: { localeId: 'en_US', version: 'DRAFT', aliasId: 'TSTALIASID', aliasName: 'TestBotAlias' },
      requestAttributes: { channel: 'web' },
      transcriptions: [
        {
          transcription: 'I need an appointment',
          transcriptionConfidence: 1,
          resolvedContext: { intent: 'BookAppointment' },
        },
      ],
    });
    expect(event.sessionState).toEqual({
      activeContexts: [],
      sessionAttributes: { tier: 'gold' },
      originatingRequestId: expect.any(String),
      intent: {
        name: 'BookAppointment',
        slots: { Treatment: null, Day: null, Phone: null },
        state: 'InProgress',
        confirmationState: 'None',
      },
    });
  });

  it('has nluConfidence as a plain number, FallbackIntent without one, and a state in every interpretation', async () => {
    const { interpretations } = await eventOf();

    expect(interpretations[0]).toMatchObject({ nluConfidence: 1, interpretationSource: 'Lex' });
    expect(interpretations.find(({ intent }) => intent['name'] === 'FallbackIntent')?.nluConfidence).toBeUndefined();
    expect(
      interpretations.every(({ intent }) => intent['state'] === 'InProgress' && intent['confirmationState'] === 'None'),
    ).toBe(true);
  });

  it('has proposedNextState only where a prompt follows', async () => {
    const chat = await start(delegate, wired);
    for (const line of ['I need an appointment', 'hm', 'a filling', 'tomorrow', 'yes']) await chat.say(line);

    const proposed = clinic.lambda.events.map(
      ({ proposedNextState: next }) => next && `${next.dialogAction.slotToElicit} ${next.prompt.attempt}`,
    );
    expect(proposed).toEqual(['Treatment Initial', 'Treatment Retry1', 'Day Initial', undefined, undefined, undefined]);
  });

  it('has sentimentResponse on each interpretation if the alias detects sentiment', async () => {
    const bot = await clinic.deploy({ ...dentistWith(wired), detectSentiment: true }, delegate);
    const reply = await bot.chat().say('I need an appointment, this is terrible and I am very angry');

    expect(reply.interpretations?.[0]?.sentimentResponse?.sentiment).toBe('NEGATIVE');
    expect(clinic.lambda.events[0]?.interpretations[0]?.sentimentResponse).toMatchObject({ sentiment: 'NEGATIVE' });
  });
});

describe('2.3 and 3.6 what a response does', () => {
  const intent = (event: LexEvent, more: object = {}) => ({ ...event.sessionState.intent, ...more });
  const act = (event: LexEvent, dialogAction: object, more: object = {}, messages?: object[]) => ({
    sessionState: { dialogAction, intent: intent(event, more) },
    messages,
  });
  const filled = (value: string) => ({
    shape: 'Scalar',
    value: { originalValue: value, interpretedValue: value, resolvedValues: [value] },
  });

  it('Delegate skips a slot that the function filled', async () => {
    const chat = await start(
      (event) => delegate(event, { slots: { ...event.sessionState.intent.slots, Treatment: filled('Cleaning') } }),
      wired,
    );

    expect(standing(await chat.say('I need an appointment'))).toBe('BookAppointment InProgress ElicitSlot Day');
  });

  it('Delegate with the current slot set to null asks for it again, starting at Initial', async () => {
    const chat = await start(
      (event) =>
        event.invocationLabel === 'Treatment'
          ? delegate(event, { slots: { Treatment: null, Day: null, Phone: null } })
          : delegate(event),
      wired,
    );
    await chat.say('I need an appointment');

    expect(said(await chat.say('a filling'))).toEqual(['What is the Treatment?']);
  });

  it('ElicitSlot asks with its own messages, also for an optional slot', async () => {
    const chat = await start(
      (event) => act(event, { type: 'ElicitSlot', slotToElicit: 'Phone' }, {}, text('Your phone?')),
      wired,
    );

    const reply = await chat.say('I need an appointment');

    expect([standing(reply), said(reply)]).toEqual(['BookAppointment InProgress ElicitSlot Phone', ['Your phone?']]);
  });

  it('ElicitSlot without messages uses the prompt of the slot', async () => {
    const chat = await start((event) => act(event, { type: 'ElicitSlot', slotToElicit: 'Day' }), wired);

    expect(said(await chat.say('I need an appointment'))).toEqual(['What is the Day?']);
  });

  it('ElicitSlot may jump to another intent', async () => {
    const sessionState = {
      dialogAction: { type: 'ElicitSlot', slotToElicit: 'Email' },
      intent: { name: 'LookUpBill' },
    };
    const chat = await start(() => ({ sessionState }), wired);

    const reply = await chat.say('I need an appointment');

    expect(standing(reply)).toBe('LookUpBill InProgress ElicitSlot Email');
    expect(Object.keys(reply.sessionState?.intent?.slots ?? {}).sort()).toEqual(['BillNumber', 'Email']);
  });

  it('a slot that is asked again loses its old value when the answer has none', async () => {
    const handler: Handler = (event) =>
      event.invocationLabel === 'Day'
        ? act(event, { type: 'ElicitSlot', slotToElicit: 'Day' }, {}, text('Really?'))
        : delegate(event);
    const chat = await start(handler, wired);
    for (const line of ['I need an appointment', 'a filling', 'tomorrow']) await chat.say(line);

    const reply = await chat.say('well');

    expect([standing(reply), valueOf(reply, 'Day'), said(reply)]).toEqual([
      'BookAppointment InProgress ElicitSlot Day',
      null,
      ['Again: the Day?'],
    ]);
  });

  it('ElicitIntent, ConfirmIntent and Close stop there', async () => {
    const replies = [];
    for (const [type, more] of [
      ['ElicitIntent', {}],
      ['ConfirmIntent', {}],
      ['Close', { state: 'Fulfilled' }],
    ] as const) {
      const chat = await start((event) => act(event, { type }, more, text(type)), wired);
      replies.push(await chat.say('I need an appointment'));
    }

    expect(replies.map(standing)).toEqual([
      '- - ElicitIntent',
      'BookAppointment InProgress ConfirmIntent',
      'BookAppointment Fulfilled Close',
    ]);
    expect(replies.map(said)).toEqual([['ElicitIntent'], ['ConfirmIntent'], ['Close']]);
  });

  it('a confirmation that the function has settled is not asked', async () => {
    const chat = await start(
      (event) =>
        delegate(event, event.invocationSource === 'FulfillmentCodeHook' ? {} : { confirmationState: 'Confirmed' }),
      wired,
    );

    expect(standing(await chat.say('book a filling on friday'))).toBe('BookAppointment Fulfilled Close');
  });

  it.each([
    [undefined, { old: '1' }],
    [{}, {}],
    [{ fresh: '2' }, { fresh: '2' }],
  ])('session attributes %p replace the stored ones', async (sessionAttributes, expected) => {
    const handler: Handler = (event) => ({
      sessionState: { dialogAction: { type: 'Delegate' }, intent: event.sessionState.intent, sessionAttributes },
    });
    const chat = await start(handler, wired);

    const reply = await chat.say('I need an appointment', { sessionState: { sessionAttributes: { old: '1' } } });

    expect(reply.sessionState?.sessionAttributes).toEqual(expected);
  });

  it('7.5 the capture response comes before the messages of the hook, then the next prompt', async () => {
    const slotCaptureSetting = {
      captureResponse: respond('Noted.'),
      captureNextStep: go('InvokeDialogCodeHook'),
      codeHook: hook('Number', { successResponse: respond('Found.') }),
    };
    const slots = [
      required('BillNumber', 'AMAZON.Number', { slotCaptureSetting }),
      required('Email', 'AMAZON.EmailAddress'),
    ];
    const chat = await start((event) => ({ ...delegate(event), messages: text('Looking.') }), { ...lookUp, slots });

    expect(said(await chat.say('bill number 17'))).toEqual(['What is the Email?']);
    const again = await start((event) => ({ ...delegate(event), messages: text('Looking.') }), { ...lookUp, slots });
    await again.say('I received a bill');
    expect(said(await again.say('17'))).toEqual(['Noted.', 'Looking.', 'Found.', 'What is the Email?']);
  });

  it('slots that the function leaves out keep their values', async () => {
    const handler: Handler = () => ({
      sessionState: { dialogAction: { type: 'Delegate' }, intent: { name: 'BookAppointment' } },
    });
    const chat = await start(handler, wired);

    expect(valueOf(await chat.say('book a filling on friday'), 'Treatment')).toBe('Filling');
  });
});
