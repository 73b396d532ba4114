import { GetSessionCommand } from '@aws-sdk/client-lex-runtime-v2';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { bookAtOnce, dentistWith } from './fixtures/dentist.ts';
import type { Chat, Clinic } from './support/clinic.ts';
import { said, standing, startClinic } from './support/clinic.ts';
import type { IntentDefinition } from './support/definition.ts';
import { END, go, hook, respond } from './support/definition.ts';
import type { Handler, LexEvent } from './support/lambda-double.ts';
import { NEVER, delegate, text } from './support/lambda-double.ts';

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

const start = async (handler: Handler, intent: IntentDefinition): Promise<Chat> =>
  (await (handler === neverAnswers ? impatient : clinic).deploy(dentistWith(intent), handler)).chat();

const throws: Handler = () => {
  throw new Error('boom');
};
const branches = {
  failureResponse: respond('It failed.'),
  failureNextStep: END,
  timeoutResponse: respond('It took too long.'),
  timeoutNextStep: END,
};
const withHook = (post: object = {}): IntentDefinition => ({
  ...bookAtOnce,
  initialResponseSetting: { nextStep: go('InvokeDialogCodeHook'), codeHook: hook('Initial', post) },
});
const fulfilling = (post: object = {}): IntentDefinition => ({
  ...bookAtOnce,
  fulfillmentCodeHook: { enabled: true, postFulfillmentStatusSpecification: post },
  intentClosingSetting: { closingResponse: respond('Bye.') },
});
const close = (event: LexEvent, state: string, messages: object[] = []): object => ({
  sessionState: { dialogAction: { type: 'Close' }, intent: { ...event.sessionState.intent, state } },
  messages,
});

describe('2.4 a dialog hook that fails', () => {
  it.each([
    ['throws', throws, ['It failed.']],
    ['returns state Failed', (event: LexEvent) => delegate(event, { state: 'Failed' }), ['It failed.']],
    ['does not answer in time', neverAnswers, ['It took too long.']],
  ] as const)('follows its branch when the function %s', async (_, handler, expected) => {
    const reply = await (await start(handler, withHook(branches))).say('I need an appointment');

    expect([standing(reply), said(reply)]).toEqual(['BookAppointment Failed Close', expected]);
  });

  it.each([throws, neverAnswers])('fails the call when no branch is defined', async (handler) => {
    const chat = await start(handler, withHook());

    await expect(chat.say('I need an appointment')).rejects.toMatchObject({
      name: 'DependencyFailedException',
      $metadata: { httpStatusCode: 424 },
    });
  });

  it('leaves the session as it was', async () => {
    const chat = await start(
      (event) => (event.inputTranscript === 'book a filling' ? 'oops' : delegate(event)),
      withHook(),
    );
    await chat.say('I need an appointment');
    await chat.say('cancel');
    await chat.say('book a filling').catch(() => undefined);

    const { sessionState } = await clinic.runtime.send(new GetSessionCommand(chat.address));
    expect([sessionState?.intent?.name, sessionState?.dialogAction?.type]).toEqual(['Cancel', 'Close']);
  });
});

describe('2.3 a response that is none', () => {
  const state = (event: LexEvent, dialogAction: object, more: object = {}) => ({
    sessionState: { dialogAction, intent: event.sessionState.intent, ...more },
  });

  it.each<[string, Handler]>([
    ['empty', () => ''],
    ['not JSON', () => 'oops'],
    ['null', () => 'null'],
    ['without sessionState', () => ({})],
    ['without dialogAction', (event) => ({ sessionState: { intent: event.sessionState.intent } })],
    ['with an unknown action', (event) => state(event, { type: 'Dance' })],
    [
      'with intent as text',
      () => ({ sessionState: { dialogAction: { type: 'Delegate' }, intent: 'BookAppointment' } }),
    ],
    ['ElicitSlot without a slot', (event) => state(event, { type: 'ElicitSlot' })],
    ['ElicitSlot of an unknown slot', (event) => state(event, { type: 'ElicitSlot', slotToElicit: 'Nope' })],
    ['ElicitIntent without messages', (event) => state(event, { type: 'ElicitIntent' })],
    [
      '7.19 ConfirmIntent without a confirmation',
      (event) => ({ ...state(event, { type: 'ConfirmIntent' }), messages: text('Sure?') }),
    ],
    [
      'Close without a state of closing',
      (event) => state(event, { type: 'Close' }, { intent: { name: 'BookAppointment', state: 'Waiting' } }),
    ],
    ['with an unknown intent', (event) => state(event, { type: 'Delegate' }, { intent: { name: 'Nope' } })],
    [
      'with an unknown slot',
      (event) => state(event, { type: 'Delegate' }, { intent: { name: 'BookAppointment', slots: { Nope: null } } }),
    ],
    [
      'with attributes that are no text',
      (event) => state(event, { type: 'Delegate' }, { sessionAttributes: { count: 1 } }),
    ],
    [
      'with eleven messages',
      (event) => ({ ...delegate(event), messages: Array.from({ length: 11 }, () => text('x')[0]) }),
    ],
    ['with an empty message', (event) => ({ ...delegate(event), messages: text('') })],
    ['with a message of 1,025 characters', (event) => ({ ...delegate(event), messages: text('x'.repeat(1025)) })],
    ['above 50 KB', (event) => ({ ...delegate(event), padding: 'x'.repeat(51_300) })],
  ])('%s is refused with DependencyFailedException', async (_, handler) => {
    const chat = await start(handler, withHook(branches));

    await expect(chat.say('I need an appointment')).rejects.toMatchObject({
      name: 'DependencyFailedException',
      message: expect.stringContaining('Invalid Lambda Response: '),
    });
  });

  it('tolerates members that Lex does not know', async () => {
    const chat = await start((event) => ({ ...delegate(event), sessionId: 'x', extra: { deep: true } }), withHook());

    expect(standing(await chat.say('I need an appointment'))).toBe('BookAppointment InProgress ElicitSlot Treatment');
  });
});

describe('2.5 sizes', () => {
  it('7.20 refuses an event above 12,288 bytes', async () => {
    const chat = await start(delegate, withHook());
    const sessionAttributes = { cart: 'x'.repeat(11_500) };

    await expect(chat.say('I need an appointment', { sessionState: { sessionAttributes } })).rejects.toMatchObject({
      name: 'DependencyFailedException',
    });
    expect(clinic.lambda.events).toEqual([]);
  });

  it('7.20 refuses session attributes above 12 KB after base64', async () => {
    const chat = await start(
      (event) => ({
        sessionState: {
          dialogAction: { type: 'Delegate' },
          intent: event.sessionState.intent,
          sessionAttributes: { cart: 'x'.repeat(9300) },
        },
      }),
      withHook(),
    );

    await expect(chat.say('I need an appointment')).rejects.toMatchObject({ name: 'DependencyFailedException' });
  });
});

describe('3.3.5 fulfillment', () => {
  const post = {
    successResponse: respond('Booked.'),
    failureResponse: respond('Not booked.'),
    timeoutResponse: respond('Still booking.'),
  };

  it.each([
    ['Delegate: success response and closing', delegate, 'Fulfilled', ['Booked.', 'Bye.']],
    [
      '7.3 Close with a message: only that message',
      (event: LexEvent) => close(event, 'Fulfilled', text('All set.')),
      'Fulfilled',
      ['All set.'],
    ],
    [
      'Close without a message: success response',
      (event: LexEvent) => close(event, 'Fulfilled'),
      'Fulfilled',
      ['Booked.'],
    ],
    [
      'Close as Failed without a message: failure response',
      (event: LexEvent) => close(event, 'Failed'),
      'Failed',
      ['Not booked.'],
    ],
    [
      'Close as Failed with a message: only that message',
      (event: LexEvent) => close(event, 'Failed', text('Sorry.')),
      'Failed',
      ['Sorry.'],
    ],
    ['a function that throws: failure response', throws, 'Failed', ['Not booked.']],
    ['a function that does not answer: timeout response', neverAnswers, 'Failed', ['Still booking.']],
  ] as const)('%s', async (_, handler, state, expected) => {
    const reply = await (await start(handler, fulfilling(post))).say('book a filling');

    expect([reply.sessionState?.intent?.state, said(reply)]).toEqual([state, expected]);
  });

  it('without a failure response the call fails', async () => {
    const chat = await start(throws, fulfilling());

    await expect(chat.say('book a filling')).rejects.toMatchObject({ name: 'DependencyFailedException' });
  });

  it('a next step EndConversation leaves the closing response out', async () => {
    const chat = await start(delegate, fulfilling({ successResponse: respond('Booked.'), successNextStep: END }));

    expect(said(await chat.say('book a filling'))).toEqual(['Booked.']);
  });

  it('switched off it counts as fulfilled without a call', async () => {
    const chat = await start(throws, {
      ...fulfilling(post),
      fulfillmentCodeHook: { enabled: false, postFulfillmentStatusSpecification: post },
    });
    const reply = await chat.say('book a filling');

    expect([standing(reply), said(reply)]).toEqual(['BookAppointment Fulfilled Close', ['Booked.', 'Bye.']]);
  });
});
