import { describe, expect, it } from '@jest/globals';
import { parseConcernAnswer } from '#adapters/lex/index';
import { aMemory } from '../../../support/a-memory.ts';

const ANSWER = {
  sessionState: { dialogAction: { type: 'Delegate' }, sessionAttributes: {} },
  memory: aMemory(),
};
const CARD = {
  contentType: 'ImageResponseCard',
  imageResponseCard: { title: 'Is it yours?', buttons: [{ text: 'Yes', value: 'yes' }] },
};
const withAction = (dialogAction: unknown) => ({ ...ANSWER, sessionState: { ...ANSWER.sessionState, dialogAction } });

describe('an answer', () => {
  it.each([
    ['delegates', ANSWER],
    ['listens', withAction({ type: 'ElicitIntent' })],
    ['confirms', withAction({ type: 'ConfirmIntent' })],
    ['closes', withAction({ type: 'Close' })],
    ['asks for a slot', withAction({ type: 'ElicitSlot', slotToElicit: 'OrderNumber' })],
    ['says something', { ...ANSWER, messages: [{ contentType: 'PlainText', content: 'Thank you.' }] }],
    ['speaks', { ...ANSWER, messages: [{ contentType: 'SSML', content: '<speak>Thank you.</speak>' }] }],
    ['shows a card', { ...ANSWER, messages: [CARD] }],
  ])('is read when it %s', (_, answer) => {
    expect(parseConcernAnswer(answer)).toEqual({ kind: 'answer', answer });
  });
});

it('reads a failure that the concern has reported', () => {
  const failure = { code: 'storage-unavailable', reference: 'request-7' };

  expect(parseConcernAnswer({ failure })).toEqual({ kind: 'reported-failure', reference: 'request-7' });
});

describe('anything else', () => {
  it.each([
    undefined,
    null,
    'ok',
    {},
    [],
    { errorMessage: 'boom', errorType: 'Error' },
    { failure: 'boom' },
    { ...ANSWER, memory: undefined },
    { ...ANSWER, sessionState: { dialogAction: { type: 'Delegate' } } },
    withAction({ type: 'ElicitSlot' }),
    withAction({ type: 'None' }),
    { ...ANSWER, messages: [{ contentType: 'CustomPayload', content: '{}' }] },
    { ...ANSWER, messages: [{ contentType: 'ImageResponseCard' }] },
    { ...ANSWER, messages: [{ ...CARD, imageResponseCard: { title: 'Is it yours?' } }] },
  ])('is unexpected: %j', (payload) => {
    expect(parseConcernAnswer(payload)).toEqual({ kind: 'unexpected' });
  });
});
