import { describe, expect, it } from '@jest/globals';
import { fillForm, nextSlot, valuesOf } from '#conversation/form/fill';
import { readForm } from '#conversation/form/state';
import type { Turn } from '#conversation/turn/index';
import { findValues, type FoundValue, type ValueKind } from '#conversation/understanding/values/index';
import { aMemory, anIdentity, aTask, known } from '../../../support/a-memory.ts';
import { AROUND, aTurn, orderSlots } from '../../../support/a-turn.ts';
import { CALLBACK, ORDER, PRODUCTS, RETURN } from './every-form.ts';

const found = (kind: ValueKind, value: string, sureness: FoundValue['sureness'] = 'said'): FoundValue => ({
  kind,
  value,
  words: value,
  sureness,
});
const corrected = (kind: ValueKind, value: string) => ({ ...found(kind, value), before: 'before' });
const numberIn = (turn: Partial<Turn>) => fillForm(ORDER, aTurn({ slots: {}, ...turn }))['OrderNumber'];

describe('where a value comes from', () => {
  const task = aTask({ filled: { OrderNumber: known('333') } });
  const everywhere = {
    corrections: [corrected('orderNumber', '111')],
    slots: orderSlots('222'),
    found: [found('orderNumber', '444')],
    memory: aMemory({ task, known: { orderNumber: known('666') }, identity: anIdentity({ orderNumber: '555' }) }),
  };
  const { task: _, ...withoutTask } = everywhere.memory;

  it.each([
    ['a correction', everywhere, known('111')],
    ["Lex's slot", { ...everywhere, corrections: [] }, known('222')],
    ['the wish at hand', { ...everywhere, corrections: [], slots: {} }, known('333')],
    ['the words', { ...everywhere, corrections: [], slots: {}, memory: withoutTask }, known('444')],
    ['the profile', { memory: withoutTask }, known('555', 'profile')],
    ['earlier words', { memory: aMemory({ known: { orderNumber: known('666') } }) }, known('666', 'remembered')],
    ['nowhere', {}, undefined],
  ])('is, before all that follows, %s', (_name, turn, value) => {
    expect(numberIn(turn)).toEqual(value);
  });

  it('is no profile that has run out', () => {
    const over = anIdentity({ verifiedAtEpochSeconds: AROUND.nowEpochSeconds - 7200 });

    expect(numberIn({ memory: aMemory({ identity: over }) })).toBeUndefined();
  });

  it('is not the task of another wish', () => {
    const other = aTask({ intent: 'ProcessReturn', filled: { OrderNumber: known('333') } });

    expect(numberIn({ memory: aMemory({ task: other }) })).toBeUndefined();
  });
});

describe('how sure a value is', () => {
  it.each([
    ['it was 12345', 'said'],
    ['it was something like 12345', 'guessed'],
    ['Maybe you can help, it is order 12345', 'said'],
    ["I think it's late: order 12345 was due Monday", 'said'],
    ['order 12345, but dont quote me on that', 'guessed'],
  ] as const)('is heard in "%s": %s', (words, source) => {
    const turn = { words, found: findValues(words, { today: AROUND.today }) };

    expect(numberIn({ ...turn, slots: orderSlots('12345') })).toEqual(known('12345', source));
  });

  it('is a statement where the words hold no such value', () => {
    expect(numberIn({ words: 'maybe that one', slots: orderSlots('12345') })).toEqual(known('12345'));
  });

  it('stays as it was for a value that is there already', () => {
    const memory = aMemory({ task: aTask({ filled: { OrderNumber: known('12345', 'guessed') } }) });

    expect(numberIn({ memory, slots: orderSlots('12345') })).toEqual(known('12345', 'guessed'));
  });

  it('is a guess still when it comes from earlier words', () => {
    const memory = aMemory({ known: { orderNumber: known('12345', 'guessed') } });

    expect(numberIn({ memory })).toEqual(known('12345', 'guessed'));
  });

  it('is enough for a budget, which is rough by nature', () => {
    const turn = aTurn({ intent: 'UpsellProducts', slots: {}, found: [found('budget', '50', 'guessed')] });

    expect(fillForm(PRODUCTS, turn)['Budget']).toEqual(known('50'));
  });
});

describe('after a pair that did not match', () => {
  const setAside = { OrderNumber: known('12345'), CustomerEmail: known('jon@email.com') };
  const retry = (turn: Partial<Turn>) =>
    valuesOf(fillForm(ORDER, aTurn({ slots: {}, memory: aMemory({ task: aTask({ setAside }) }), ...turn })));

  it.each([
    ['a new number', { slots: orderSlots('12346') }, { OrderNumber: '12346', CustomerEmail: 'jon@email.com' }],
    [
      'a new address',
      { found: [found('email', 'john.doe@email.com')] },
      { OrderNumber: '12345', CustomerEmail: 'john.doe@email.com' },
    ],
    ['the same number', { slots: orderSlots('12345') }, { OrderNumber: '12345' }],
    ['nothing', {}, {}],
  ])('%s is tried with the other value, and never the same pair', (_, turn, values) => {
    expect(retry(turn)).toEqual(values);
  });
});

it('never holds a proof of identity', () => {
  const slots = { PaymentLastFour: { said: '4242', understood: '4242', readings: [] } };

  expect(fillForm(RETURN, aTurn({ intent: 'ProcessReturn', slots }))).toEqual({});
});

describe('what is asked next', () => {
  it('is the first that is missing, and nothing once all is there', () => {
    const day = { CallbackDate: known('2026-03-10') };
    const all = {
      ...day,
      CallbackTime: known('15:00'),
      CustomerPhone: known('+12065550123'),
      CallbackTimeZone: known('UTC'),
    };

    expect(nextSlot(CALLBACK, {})?.slot).toBe('CallbackDate');
    expect(nextSlot(CALLBACK, day)?.slot).toBe('CallbackTime');
    expect(nextSlot(CALLBACK, all)).toBeUndefined();
  });

  it('is not what the customer leaves open', () => {
    const stage = { kind: 'slot-missed', slot: 'Budget' } as const;
    const memory = aMemory({ task: aTask({ intent: 'UpsellProducts', filled: { ProductCategory: known('Home') } }) });
    const turn = aTurn({ intent: 'UpsellProducts', slots: {}, stage, words: 'no limit', memory });

    const { filled } = readForm(PRODUCTS, turn);

    expect(nextSlot(PRODUCTS, filled)).toBeUndefined();
    expect(valuesOf(filled)).toEqual({ ProductCategory: 'Home' });
  });
});
