import { describe, expect, it } from '@jest/globals';
import { encodeDecision, parseLexEvent } from '#adapters/lex/index';
import { renderEnUs } from '#conversation/messages/index';
import { type Decision, message, type Move, slotOf } from '#conversation/turn/index';
import { aLexEvent, lexSlot } from '../../../support/a-lex-event.ts';
import { aMemory, anIdentity } from '../../../support/a-memory.ts';
import { orderSlots } from '../../../support/a-turn.ts';

const slots = { OrderNumber: lexSlot('12345'), CustomerEmail: null, VerificationCode: null };
const memory = aMemory({ identity: anIdentity() });
const thanks = { contentType: 'PlainText', content: 'Thank you.' };
const attributes = { greeting: 'hello', confirmation: 'skip' };

const aDecision = (move: Move, rest: Partial<Decision> = {}): Decision => ({
  move,
  say: [message('conversation.thanks')],
  slots: orderSlots('12345'),
  memory,
  ...rest,
});
const encode = (decision: Decision, options: Parameters<typeof aLexEvent>[0] = {}) =>
  encodeDecision(
    parseLexEvent(aLexEvent({ sessionAttributes: { greeting: 'hello' }, ...options })),
    decision,
    renderEnUs,
  );

describe('each move', () => {
  it('delegates to the flow when it goes on', () => {
    expect(encode(aDecision({ kind: 'proceed' }))).toEqual({
      sessionState: {
        dialogAction: { type: 'Delegate' },
        intent: { name: 'CheckOrderStatus', slots, state: 'InProgress', confirmationState: 'None' },
        sessionAttributes: attributes,
      },
      messages: [thanks],
      memory,
    });
  });

  it.each(['None', 'Confirmed', 'Denied'] as const)(
    'delegates with the confirmation as it is: %s',
    (confirmationState) => {
      const { sessionState } = encode(aDecision({ kind: 'proceed' }), { confirmationState });

      expect(sessionState.intent?.confirmationState).toBe(confirmationState);
    },
  );

  it('asks for a slot, any confirmation forgotten', () => {
    const move = { kind: 'elicit', intent: 'CheckOrderStatus', slot: 'CustomerEmail' } as const;

    expect(encode(aDecision(move), { confirmationState: 'Denied' })).toEqual({
      sessionState: {
        dialogAction: { type: 'ElicitSlot', slotToElicit: 'CustomerEmail' },
        intent: { name: 'CheckOrderStatus', slots, state: 'InProgress', confirmationState: 'None' },
        sessionAttributes: attributes,
      },
      messages: [thanks],
      memory,
    });
  });

  it('asks for a slot of the intent that the conversation goes back to', () => {
    const move = { kind: 'elicit', intent: 'CheckOrderStatus', slot: 'CustomerEmail' } as const;

    const { sessionState } = encode(aDecision(move), { intent: 'Help' });

    expect(sessionState.intent).toMatchObject({ name: 'CheckOrderStatus', slots });
  });

  it('leaves the question to Lex when there is nothing to say', () => {
    const move = { kind: 'elicit', intent: 'CheckOrderStatus', slot: 'CustomerEmail' } as const;

    expect(encode(aDecision(move, { say: [] }))).not.toHaveProperty('messages');
  });

  it('asks for a yes or no', () => {
    expect(encode(aDecision({ kind: 'confirm', intent: 'CheckOrderStatus' }), { intent: 'Help' })).toEqual({
      sessionState: {
        dialogAction: { type: 'ConfirmIntent' },
        intent: { name: 'CheckOrderStatus', slots, state: 'InProgress', confirmationState: 'None' },
        sessionAttributes: attributes,
      },
      messages: [thanks],
      memory,
    });
  });

  it('waits for any wish without an intent', () => {
    expect(encode(aDecision({ kind: 'listen' }))).toEqual({
      sessionState: { dialogAction: { type: 'ElicitIntent' }, sessionAttributes: attributes },
      messages: [thanks],
      memory,
    });
  });

  it.each([
    ['fulfilled', 'Fulfilled'],
    ['failed', 'Failed'],
  ] as const)('closes the intent as %s', (outcome, state) => {
    expect(encode(aDecision({ kind: 'close', outcome }), { source: 'FulfillmentCodeHook' })).toEqual({
      sessionState: {
        dialogAction: { type: 'Close' },
        intent: { name: 'CheckOrderStatus', slots, state, confirmationState: 'None' },
        sessionAttributes: attributes,
      },
      messages: [thanks],
      memory,
    });
  });
});

it('gives a slot back with its words, understanding and readings', () => {
  const { sessionState } = encode(
    aDecision(
      { kind: 'proceed' },
      { slots: { OrderNumber: { said: '00123', understood: null, readings: ['1', '2'] } } },
    ),
  );

  expect(sessionState.intent?.slots).toMatchObject({
    OrderNumber: {
      shape: 'Scalar',
      value: { originalValue: '00123', interpretedValue: null, resolvedValues: ['1', '2'] },
    },
  });
});

it('starts with attributes of its own when the session has none', () => {
  const { sessionState } = encode(aDecision({ kind: 'listen' }), { sessionAttributes: null });

  expect(sessionState.sessionAttributes).toEqual({ confirmation: 'skip' });
});

describe('a text at the limit of Lex', () => {
  const textOf = (length: number) => {
    const render = () => 'a'.repeat(length);
    return encodeDecision(parseLexEvent(aLexEvent()), aDecision({ kind: 'listen' }), render).messages?.[0]?.content;
  };

  it.each([
    [1023, 1023],
    [1024, 1024],
    [1025, 1024],
  ])('of %i characters is sent with %i', (length, sent) => {
    expect(textOf(length)).toHaveLength(sent);
  });
});

it.each([
  ['none of them', {}],
  ['those of another wish', { CallbackDate: slotOf('2026-03-10') }],
])("names every slot of Lex's intent, and no other, when the decision holds %s", (_, held) => {
  const decision = aDecision({ kind: 'close', outcome: 'fulfilled' }, { slots: held });

  expect(encode(decision).sessionState.intent?.slots).toEqual({
    OrderNumber: null,
    CustomerEmail: null,
    VerificationCode: null,
  });
});

describe('a call', () => {
  const call = (decision: Decision) =>
    encodeDecision(parseLexEvent({ ...aLexEvent(), inputMode: 'Speech' }), decision, renderEnUs).sessionState
      .sessionAttributes;

  it.each([
    ['yes', { wantsPerson: true }],
    ['no', {}],
  ] as const)('is told whether to be put through: %s', (personWanted, rest) => {
    expect(call(aDecision({ kind: 'close', outcome: 'fulfilled' }, rest))).toMatchObject({ personWanted });
  });

  it('is told anew with each answer', () => {
    const event = { ...aLexEvent({ sessionAttributes: { personWanted: 'yes' } }), inputMode: 'Speech' };

    const { sessionState } = encodeDecision(parseLexEvent(event), aDecision({ kind: 'listen' }), renderEnUs);

    expect(sessionState.sessionAttributes).toMatchObject({ personWanted: 'no' });
  });
});
