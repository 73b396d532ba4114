import { describe, expect, it } from '@jest/globals';
import { decodeMemory } from '#adapters/lex/index';
import { EMPTY_MEMORY, message } from '#conversation/turn/index';
import { aMemory, anIdentity, anOpenEmailQuestion } from '../../../support/a-memory.ts';

const full = aMemory({
  identity: anIdentity(),
  openQuestion: anOpenEmailQuestion(),
  lastSaid: [message('checkOrderStatus.orderNumberCorrected', { orderNumber: '00123' })],
  validatedSlots: 'AbCdEfGhIjKl',
  timesLost: 1,
});
/** As it comes out of the seal. */
const overJson = (memory: unknown): unknown => JSON.parse(JSON.stringify(memory));

describe('a memory of this version', () => {
  it.each([
    ['empty', EMPTY_MEMORY],
    ['full', full],
    ['waiting for a yes', aMemory({ openQuestion: anOpenEmailQuestion({ slot: null }) })],
  ])('is read as it was written: %s', (_, memory) => {
    expect(decodeMemory(overJson(memory))).toEqual(memory);
  });

  it('is read without members that it does not know', () => {
    expect(decodeMemory({ ...full, tier: 'Platinum' })).toEqual(full);
  });
});

describe('what this version cannot read', () => {
  const { timesLost: _, ...incomplete } = full;

  it.each([
    ['nothing', undefined],
    ['null', null],
    ['a text', 'memory'],
    ['a list', []],
    ['another version', { ...full, version: 2 }],
    ['a missing member', incomplete],
    ['a member of another type', { ...full, timesLost: 'once' }],
    ['an identity without a customer', { ...full, identity: { ...anIdentity(), customerId: undefined } }],
    ['an identity of half a second', { ...full, identity: anIdentity({ verifiedAtEpochSeconds: 0.5 }) }],
    ['a message that is no longer said', { ...full, lastSaid: [{ key: 'checkOrderStatus.gone' }] }],
    ["a message named like an object's own member", { ...full, lastSaid: [{ key: 'toString' }] }],
    ['a question of an intent that is gone', { ...full, openQuestion: { ...full.openQuestion, intent: 'TrackOrder' } }],
    ['a question for a slot that is gone', { ...full, openQuestion: { ...full.openQuestion, slot: 'OrderId' } }],
    ['a question whose words are gone', { ...full, openQuestion: { ...full.openQuestion, reAsk: { key: 'gone' } } }],
  ])('is forgotten: %s', (_name, value) => {
    expect(decodeMemory(value)).toEqual(EMPTY_MEMORY);
  });
});
