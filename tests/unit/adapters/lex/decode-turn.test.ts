import { describe, expect, it } from '@jest/globals';
import { decodeTurn, IntentUnknownError, LexEventInvalidError } from '#adapters/lex/index';
import { INTENT_NAMES } from '#generated/bot';
import { EMPTY_MEMORY, message } from '#conversation/turn/index';
import { aLexEvent, lexSlot } from '../../../support/a-lex-event.ts';
import { AROUND } from '../../../support/a-turn.ts';
import { aMemory, anIdentity } from '../../../support/a-memory.ts';

const decode = (event: unknown) => decodeTurn(event, AROUND).turn;
const errorOf = (event: unknown): unknown => {
  try {
    return decode(event);
  } catch (error) {
    return error;
  }
};

/** An event whose intent has these slots, as they came. */
function withSlots(slots: unknown) {
  const event = aLexEvent();
  return { ...event, sessionState: { ...event.sessionState, intent: { ...event.sessionState.intent, slots } } };
}

it('reads the whole turn', () => {
  const event = { ...aLexEvent({ words: 'track 00123', said: { OrderNumber: '00123' } }), memory: aMemory() };

  expect(decode(event)).toEqual({
    ...AROUND,
    conversationId: 'session-1',
    intent: 'CheckOrderStatus',
    stage: { kind: 'start' },
    slots: {
      OrderNumber: { said: '00123', understood: '00123', readings: ['00123'] },
      CustomerEmail: null,
      VerificationCode: null,
    },
    words: 'track 00123',
    ranked: [{ intent: 'CheckOrderStatus', confidence: 0.9 }],
    channel: 'chat',
    found: [],
    corrections: [],
    memory: aMemory(),
  });
});

it('gives the event back as Lex sent it, members that it does not know included', () => {
  const event = { ...aLexEvent(), somethingNew: { nested: [1] } };

  expect(decodeTurn(event, AROUND).event).toEqual(event);
});

describe('the stage', () => {
  it.each([
    ['Start', { kind: 'start' }],
    ['OrderNumber-Captured', { kind: 'slot-captured', slot: 'OrderNumber' }],
    ['OrderNumber-Missed', { kind: 'slot-missed', slot: 'OrderNumber' }],
    ['CustomerEmail-Captured', { kind: 'slot-captured', slot: 'CustomerEmail' }],
    ['CustomerEmail-Missed', { kind: 'slot-missed', slot: 'CustomerEmail' }],
    ['Confirmation-Unclear', { kind: 'confirmation-answered', answer: 'unclear' }],
    ['OrderNumber-Elsewhere', { kind: 'start' }],
    ['OrderNumber-toString', { kind: 'start' }],
    ['', { kind: 'start' }],
    [null, { kind: 'start' }],
    [undefined, { kind: 'start' }],
  ])('at the label %j is %j', (label, stage) => {
    expect(decode(aLexEvent(label === undefined ? {} : { label })).stage).toEqual(stage);
  });

  it.each([
    ['Confirmed', 'yes'],
    ['Denied', 'no'],
  ] as const)('is told by a confirmation that is %s: %s', (confirmationState, answer) => {
    const stage = { kind: 'confirmation-answered', answer };

    expect(decode(aLexEvent({ confirmationState, label: 'Confirmation-Answered' })).stage).toEqual(stage);
    expect(decode(aLexEvent({ confirmationState })).stage).toEqual(stage);
  });

  it('is fulfillment when Lex says so, whatever the rest', () => {
    const event = aLexEvent({ source: 'FulfillmentCodeHook', confirmationState: 'Denied', label: 'Start' });

    expect(decode(event).stage).toEqual({ kind: 'fulfillment' });
  });
});

describe('a slot', () => {
  const slotFrom = (slot: unknown) => decode(withSlots({ OrderNumber: slot })).slots['OrderNumber'];

  it.each([
    ['null', null],
    ['a slot without a value', { shape: 'Scalar' }],
    ['a value that is null', { shape: 'Scalar', value: null }],
    ['an empty value', { shape: 'Scalar', value: {} }],
    ['a composite', { shape: 'Composite', subSlots: { Street: null } }],
  ])('is unfilled for %s', (_, slot) => {
    expect(slotFrom(slot)).toBeNull();
  });

  it.each([
    ['words that are ambiguous', lexSlot('at eight', null), { said: 'at eight', understood: null, readings: [] }],
    ['words alone', { value: { originalValue: '12345' } }, { said: '12345', understood: null, readings: [] }],
    [
      'a reading alone',
      { value: { interpretedValue: '12345', resolvedValues: null } },
      { said: '12345', understood: '12345', readings: [] },
    ],
    [
      'several readings',
      { value: { originalValue: 'phone', interpretedValue: 'Phone Call', resolvedValues: ['Phone Call', 'SMS'] } },
      { said: 'phone', understood: 'Phone Call', readings: ['Phone Call', 'SMS'] },
    ],
    ['an empty text', lexSlot(''), { said: '', understood: '', readings: [''] }],
  ])('is read from %s', (_, slot, value) => {
    expect(slotFrom(slot)).toEqual(value);
  });

  it.each([null, undefined])('is not there when the event has no slots: %s', (slots) => {
    expect(decode(withSlots(slots)).slots).toEqual({});
  });
});

describe('the memory', () => {
  it.each([undefined, null, 'sealed', 12, {}, { version: 3 }])('is empty when the router gave %j', (memory) => {
    expect(decode({ ...aLexEvent(), memory }).memory).toEqual(EMPTY_MEMORY);
  });

  it('is what the router gave', () => {
    const memory = aMemory({ identity: anIdentity(), lastSaid: [message('help.text')] });

    expect(decode({ ...aLexEvent(), memory }).memory).toEqual(memory);
  });

  it('is never read from session attributes', () => {
    const memory = aMemory({ identity: anIdentity() });
    const sessionAttributes = { memory: JSON.stringify(memory), sealedMemory: JSON.stringify(memory) };

    expect(decode(aLexEvent({ sessionAttributes })).memory).toEqual(EMPTY_MEMORY);
  });
});

describe('the intent', () => {
  it.each(INTENT_NAMES)('may be %s', (intent) => {
    expect(decode(aLexEvent({ intent })).intent).toBe(intent);
  });

  it.each(['TrackOrder', '', 'toString', 'checkorderstatus'])('may not be %j', (intent) => {
    expect(errorOf(aLexEvent({ intent }))).toBeInstanceOf(IntentUnknownError);
    expect(errorOf(aLexEvent({ intent }))).toMatchObject({ code: 'intent-unknown', retryable: false });
  });
});

describe('something that is no event', () => {
  const event = aLexEvent({ words: 'I am John, john.doe@email.com' });

  it.each([
    ['nothing', undefined],
    ['null', null],
    ['a text', 'John'],
    ['an empty object', {}],
    ['another version', { ...event, messageVersion: '2.0' }],
    ['another source', { ...event, invocationSource: 'John' }],
    ['a session id that is too short', { ...event, sessionId: 'J' }],
    ['a session id that is too long', { ...event, sessionId: 'John'.repeat(26) }],
    ['words that are no text', { ...event, inputTranscript: { John: 'john.doe@email.com' } }],
    ['no bot', { ...event, bot: undefined }],
    ['no session state', { ...event, sessionState: null }],
    ['an intent that is a text', { ...event, sessionState: { intent: 'John' } }],
    ['slots that are a text', withSlots('John')],
    ['a slot that is a text', withSlots({ OrderNumber: 'John' })],
    ['a slot that a client named', withSlots({ 'john.doe@email.com': 'x' })],
    ['a value that is a number', withSlots({ OrderNumber: { value: { originalValue: 12345 } } })],
    [
      'attributes that are no texts',
      { ...event, sessionState: { ...event.sessionState, sessionAttributes: { 'John said': 1 } } },
    ],
    ['request attributes that are no texts', { ...event, requestAttributes: { 'John said': 1 } }],
  ])('is refused: %s', (_, thing) => {
    const error = errorOf(thing) as LexEventInvalidError;

    expect(error).toBeInstanceOf(LexEventInvalidError);
    expect(error).toMatchObject({ code: 'lex-event-invalid', retryable: false });
    expect(`${error.message} ${String(error.cause)}`).not.toMatch(/John|john|12345/);
  });
});
