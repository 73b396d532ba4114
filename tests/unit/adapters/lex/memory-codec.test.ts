import { describe, expect, it } from '@jest/globals';
import { decodeMemory } from '#adapters/lex/index';
import { EMPTY_MEMORY, message } from '#conversation/turn/index';
import { aMemory, anEmailTask, anIdentity, anOffer, aTask, known, waiting } from '../../../support/a-memory.ts';
import { aMood } from '../../../support/a-mood.ts';

const task = anEmailTask({ setAside: { OrderNumber: known('12346') }, nonce: 'nonce-1', isToBeConfirmed: true });
const full = aMemory({
  identity: anIdentity({ stepUp: { rung: 'last-four', provedAtEpochSeconds: 1773068000 } }),
  known: { orderNumber: known('12345', 'remembered'), email: known('john.doe@email.com', 'guessed') },
  task,
  suspended: [aTask({ intent: 'ProcessReturn', asked: 'yes' }), aTask({ asked: 'change' })],
  queue: [waiting('ProcessReturn', { orderNumber: known('12281', 'guessed') }), waiting('ScheduleCallback')],
  lastIntent: 'UpsellProducts',
  mood: aMood({ score: -40, lows: 2, person: 1 }),
  isRatingAwaited: true,
  lastSaid: [message('form.corrected', { values: ['order #00123'] })],
  trail: ['where is [order number]'],
  validatedSlots: 'AbCdEfGhIjKl',
  timesLost: 1,
  between: ['ProcessReturn', 'ExplainPrice'],
  handOff: { reference: 'CASE-ONE', linesSince: 2 },
});
/** As it comes out of the seal. */
const overJson = (memory: unknown): unknown => JSON.parse(JSON.stringify(memory));
const withTask = (changes: object) => ({ ...full, task: { ...task, ...changes } });

describe('a memory of this version', () => {
  it.each([
    ['empty', EMPTY_MEMORY],
    ['full', full],
    ['with an offer', aMemory({ task: anOffer() })],
    ['about to drop a wish', aMemory({ task: anEmailTask({ asked: 'drop' }) })],
  ])('is read as it was written: %s', (_, memory) => {
    expect(decodeMemory(overJson(memory))).toEqual(memory);
  });

  it('is read without members that it does not know', () => {
    expect(decodeMemory({ ...full, tier: 'Platinum' })).toEqual(full);
  });
});

describe('a memory of version 2', () => {
  const second = { ...full, version: 2, queue: ['CaptureLeadInfo', 'ScheduleCallback'] };

  it('keeps its waiting wishes, with nothing told, and all else but what was said last', () => {
    const queue = [waiting('CaptureLeadInfo'), waiting('ScheduleCallback')];

    expect(decodeMemory(overJson(second))).toEqual({ ...full, queue, lastSaid: [] });
  });

  it('is forgotten with a waiting wish that is gone', () => {
    expect(decodeMemory(overJson({ ...second, queue: ['TrackOrder'] }))).toEqual(EMPTY_MEMORY);
  });
});

describe('what this version cannot read', () => {
  const { timesLost: _, ...incomplete } = full;

  it.each([
    ['nothing', undefined],
    ['null', null],
    ['a text', 'memory'],
    ['a list', []],
    ['a later version', { ...full, version: 4 }],
    ['a missing member', incomplete],
    ['a member of another type', { ...full, timesLost: 'once' }],
    ['an identity without a customer', { ...full, identity: { ...anIdentity(), customerId: undefined } }],
    ['an identity of half a second', { ...full, identity: anIdentity({ verifiedAtEpochSeconds: 0.5 }) }],
    ['a message that is no longer said', { ...full, lastSaid: [{ key: 'checkOrderStatus.gone' }] }],
    ["a message named like an object's own member", { ...full, lastSaid: [{ key: 'toString' }] }],
    ['a wish that is gone', withTask({ intent: 'TrackOrder' })],
    ['a question for a slot that is gone', withTask({ asked: { slot: 'OrderId' } })],
    ['a question for a slot of another wish', withTask({ asked: { slot: 'CallbackDate' } })],
    ['a question that is no longer asked', withTask({ asked: 'maybe' })],
    ['a value from nowhere', withTask({ filled: { OrderNumber: { value: '12345', source: 'heard' } } })],
    ['a value that is no text', withTask({ filled: { OrderNumber: { value: 12345, source: 'said' } } })],
    ['an interrupted wish that is gone', { ...full, suspended: [{ ...task, intent: 'TrackOrder' }] }],
    ['a waiting wish that is gone', { ...full, queue: [{ intent: 'TrackOrder', told: {} }] }],
    ['a mood in words', { ...full, mood: { score: 'low' } }],
  ])('is forgotten: %s', (_name, value) => {
    expect(decodeMemory(overJson(value ?? null))).toEqual(EMPTY_MEMORY);
  });
});
