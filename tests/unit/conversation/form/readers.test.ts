import { describe, expect, it } from '@jest/globals';
import {
  readAmount,
  readDay,
  readDigits,
  readEmail,
  readName,
  readOneOf,
  readOrderNumber,
  readPhone,
  readPostalCode,
  readText,
  readTime,
} from '#conversation/form/readers';
import type { SlotValue } from '#conversation/turn/index';
import { inWords, understoodAs } from '../../../support/a-turn.ts';

type Read = (said: SlotValue) => string | undefined;
const table = (read: Read, cases: readonly (readonly [string, string | null, string | undefined])[]) =>
  it.each(cases)('from %j, understood as %j: %j', (said, understood, value) => {
    expect(read(understoodAs(said, understood))).toBe(value);
  });

describe('an order number', () => {
  table(readOrderNumber, [
    ['12', '12', undefined],
    ['123', '123', '123'],
    ['123456789012', '123456789012', '123456789012'],
    ['1234567890123', '1234567890123', undefined],
    ['00123', '123', '00123'],
    ['#12-345', '12', '12345'],
    ['order 12345 please', 'order', '12345'],
    ['12.5e3', '12500', undefined],
    ['hello', null, undefined],
  ]);

  it('is heard in words', () => {
    expect(readOrderNumber(inWords)).toBe('12345');
  });
});

describe('an address', () => {
  table(readEmail, [
    [' John.Doe@Email.com ', null, 'john.doe@email.com'],
    ['my mail is a@b.co', 'a@b.co', 'a@b.co'],
    ['john', 'john', undefined],
  ]);
});

describe('a phone number', () => {
  table(readPhone, [
    ['206-555-0123', '2065550123', '+12065550123'],
    ['my cell', '+12065550123', '+12065550123'],
    ['555', '555', undefined],
    ['none', null, undefined],
  ]);
});

describe('a name', () => {
  table(readName, [
    ['John', 'John', 'John'],
    ["  O'Neill-Smith ", null, "O'Neill-Smith"],
    ['José María', null, 'José María'],
    ['a'.repeat(60), null, 'a'.repeat(60)],
    ['a'.repeat(61), null, undefined],
    ['12345', '12345', undefined],
    ['', null, undefined],
    ['<b>John</b>', null, undefined],
  ]);
});

describe('one of the values of a slot type', () => {
  table(readOneOf('ReturnResolutions'), [
    ['money back', 'Refund', 'Refund'],
    ['store credit', null, 'Store Credit'],
    ['a pony', null, undefined],
    ['toString', 'toString', undefined],
  ]);
});

describe('any words', () => {
  table(readText, [
    [' the blue headphones ', null, 'the blue headphones'],
    ['x'.repeat(90), null, 'x'.repeat(80)],
    ['   ', null, undefined],
  ]);
});

describe('an amount', () => {
  table(readAmount, [
    ['$50', '50', '50'],
    ['1,000', null, '1000'],
    ['49.99', '49.99', '49.99'],
    ['0', '0', undefined],
    ['0.01', '0.01', '0.01'],
    ['-5', '-5', undefined],
    ['1000000', '1000000', '1000000'],
    ['1000001', '1000001', undefined],
    ['a lot', null, undefined],
    ['Infinity', null, undefined],
  ]);
});

describe('a run of six digits', () => {
  table(readDigits(6), [
    ['012345', '12345', '012345'],
    ['012 345', null, '012345'],
    ['0-1-2-3-4-5', null, '012345'],
    ['one two three', '123456', '123456'],
    ['Zero four, two nine double one.', null, '042911'],
    ['oh four two nine one', null, undefined],
    ['12345', '12345', undefined],
    ['1234567', '1234567', undefined],
    ['12345a', null, undefined],
  ]);
});

describe('a postal code', () => {
  table(readPostalCode, [
    ['97301', '97301', '97301'],
    ['sw1a 1aa', null, 'SW1A1AA'],
    ['97301-1234', null, '973011234'],
    ['12', '12', undefined],
    ['abc', null, 'ABC'],
    ['12345678901', null, undefined],
    ['?', null, undefined],
  ]);
});

describe('a day', () => {
  table(readDay, [
    ['tomorrow', '2026-03-10', '2026-03-10'],
    ['leap day', '2028-02-29', '2028-02-29'],
    ['no leap day', '2026-02-29', undefined],
    ['the 31st of April', '2026-04-31', undefined],
    ['month 13', '2026-13-01', undefined],
    ['next week', '2026-W11', undefined],
    ['March', '2026-03', undefined],
    ['whenever', null, undefined],
  ]);
});

describe('a time of day', () => {
  table(readTime, [
    ['3 pm', '15:00', '15:00'],
    ['midnight', '00:00', '00:00'],
    ['a minute to midnight', '23:59', '23:59'],
    ['25 hours', '24:00', undefined],
    ['60 minutes', '12:60', undefined],
    ['in the morning', 'MO', undefined],
    ['at eight', null, undefined],
  ]);
});
