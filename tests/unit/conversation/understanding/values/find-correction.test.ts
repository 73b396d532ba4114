import { describe, expect, it } from '@jest/globals';
import { findCorrection, findCorrections, type ValueKind } from '#conversation/understanding/values/index';

const today = '2026-03-11';
type Known = Partial<Record<ValueKind, string>>;

describe('an earlier value is corrected', () => {
  it.each<[words: string, known: Known, corrected: Known, asked?: ValueKind]>([
    ["no wait, it's 12346", { orderNumber: '12345' }, { orderNumber: '12346' }, 'email'],
    ['no wait, its 12346', { orderNumber: '12345' }, { orderNumber: '12346' }],
    ['sorry, I meant jane@x.com', { email: 'jane@y.com', orderNumber: '12345' }, { email: 'jane@x.com' }],
    ['not Electronics, Home', { category: 'Electronics' }, { category: 'Home' }],
    ['actually make it SMS', { contactPreference: 'Email' }, { contactPreference: 'SMS' }],
    ['actually, text', { contactPreference: 'Email' }, { contactPreference: 'SMS' }],
    ['12345, sorry, 12346', { orderNumber: '12345' }, { orderNumber: '12346' }],
    ['my last name is Smith, not John', { lastName: 'John' }, { lastName: 'Smith' }],
    ["no, it's Jon", { firstName: 'John' }, { firstName: 'Jon' }],
    ['no, 60', { budget: '50' }, { budget: '60' }],
    ['make that 75 dollars', { budget: '50', orderNumber: '12345' }, { budget: '75' }],
    ['change it to store credit', { resolution: 'Refund' }, { resolution: 'Store Credit' }],
    ['wait, wrong number, 206-555-0123', { phone: '+12065550199' }, { phone: '+12065550123' }],
    ['oops, the order was 00123', { orderNumber: '123' }, { orderNumber: '00123' }, 'email'],
    ['12346', { orderNumber: '12345' }, { orderNumber: '12346' }, 'email'],
    ['order number 12346 please', { orderNumber: '12345' }, { orderNumber: '12346' }, 'email'],
    ['my email is new@x.com', { email: 'old@x.com' }, { email: 'new@x.com' }, 'phone'],
    ['actually Friday', { callbackDate: '2026-03-12' }, { callbackDate: '2026-03-13' }],
    ['no, at 4', { callbackTime: '15:00' }, { callbackTime: '16:00' }],
  ])('by %j', (...[words, known, corrected, asked]) => {
    const [[kind, value]] = Object.entries(corrected) as [[ValueKind, string]];

    const correction = findCorrection(words, known, { asked, today });

    expect(correction).toMatchObject({ kind, value, before: known[kind] });
    expect(words).toContain(correction!.words);
  });
});

it('corrects two values at once', () => {
  const known = { email: 'jo@x.com', orderNumber: '6021' };

  const corrections = findCorrections('both wrong, order 6012 and jo1@x.com', known, { today });

  expect(corrections).toMatchObject([{ value: '6012' }, { value: 'jo1@x.com' }]);
});

describe('nothing is corrected', () => {
  it.each<[string, Known, ValueKind?]>([
    ["no wait, it's 12346", {}],
    ['no wait, it is 12345', { orderNumber: '12345' }],
    ['no', { orderNumber: '12345' }],
    ['no thanks', { firstName: 'John', orderNumber: '12345' }],
    ['sorry, what?', { orderNumber: '12345' }],
    ['actually, can you help me', { firstName: 'John', category: 'Home' }],
    ["no, it's broken", { firstName: 'John', orderNumber: '12345' }],
    ['no more than 300', { orderNumber: '24680' }, 'budget'],
    ['12346', { orderNumber: '12345' }, 'orderNumber'],
    ['12346', { email: 'jane@x.com' }, 'orderNumber'],
    ['jane@x.com', { orderNumber: '12345' }, 'email'],
    ['and what happened to the other parcel, 12346, that my sister sent', { orderNumber: '12345' }],
    ['', { orderNumber: '12345' }],
  ])('by %j when %j is known', (...[words, known, asked]) => {
    expect(findCorrection(words, known, { asked, today })).toBeUndefined();
  });
});
