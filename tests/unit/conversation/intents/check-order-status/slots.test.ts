import { describe, expect, it } from '@jest/globals';
import { knownValues, readEmail, readOrderNumber } from '#conversation/intents/check-order-status/slots';
import { orderSlots, understoodAs } from '../../../../support/a-turn.ts';

describe('the order number in a slot', () => {
  it.each([
    ["is the customer's own digits, zeros included", '00123', '123', '00123'],
    ['is what Lex understood of words', 'one two three four five', '12345', '12345'],
    ["is the customer's own digits although Lex understood nothing", '12345', null, '12345'],
    ["is the customer's own digits although Lex understood others", '12345', '99999', '12345'],
  ])('%s', (_, said, understood, orderNumber) => {
    expect(readOrderNumber(understoodAs(said, understood))).toEqual({ ok: true, orderNumber });
  });

  it.each([
    ['digits that are no order number', '12.5e3', '12500', 'not-a-number'],
    ['a negative number', '-12345', '12345', 'not-a-number'],
    ['too few digits', '12', '12', 'too-short'],
    ['words for too few digits', 'twelve', '12', 'too-short'],
    ['words for too many digits', 'a trillion', '1000000000000', 'too-long'],
    ['words of which nothing was understood', 'dunno', null, 'not-a-number'],
    ['words that were understood as words', 'dunno', 'dunno', 'not-a-number'],
  ])('is none for %s', (_, said, understood, reason) => {
    expect(readOrderNumber(understoodAs(said, understood))).toEqual({ ok: false, reason });
  });
});

describe('the address in a slot', () => {
  it.each([
    ['is what Lex understood', "it's John.Doe@email.com", 'John.Doe@email.com', 'john.doe@email.com'],
    ["is the customer's own words when nothing was understood", 'john.doe@email.com', null, 'john.doe@email.com'],
    ['is none when neither is an address', 'dunno', 'dunno', undefined],
  ])('%s', (_, said, understood, email) => {
    expect(readEmail(understoodAs(said, understood))).toBe(email);
  });
});

describe('what the slots say so far', () => {
  it.each([
    ['nothing', orderSlots(), {}],
    ['the number', orderSlots('12345'), { orderNumber: '12345' }],
    ['the address', orderSlots(undefined, 'john.doe@email.com'), { email: 'john.doe@email.com' }],
    ['both', orderSlots('12345', 'john.doe@email.com'), { orderNumber: '12345', email: 'john.doe@email.com' }],
    ['only what is well formed', orderSlots('12', 'john.doe@email.com'), { email: 'john.doe@email.com' }],
    ['nothing of malformed values', orderSlots('abc', 'abc'), {}],
    ['nothing when the slots are not there at all', {}, {}],
  ])('is %s', (_, slots, known) => {
    expect(knownValues({ slots })).toEqual(known);
  });
});
