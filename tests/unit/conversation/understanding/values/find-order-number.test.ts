import { describe, expect, it } from '@jest/globals';
import { findOrderNumber } from '#conversation/understanding/values/index';

describe('a message with one order number', () => {
  it.each([
    ['12345', '12345'],
    ['sorry, I meant 12346', '12346'],
    ['no wait, #00123!', '00123'],
    ['it was 12345. Thanks', '12345'],
    ['12345, yes 12345', '12345'],
    ['123', '123'],
    ['order 123456789012', '123456789012'],
    ['line one\n12345', '12345'],
    ['sorry,12346', '12346'],
    ['No.12346', '12346'],
    ['1234, sorry, 1235', '1235'],
    ['902 118 44', '90211844'],
    ['five five one two zero', '55120'],
    ['one two three four five', '12345'],
    ['one two triple four', '12444'],
    ['double five', undefined],
    ["it's double five one two oh", '55120'],
    ['o o one two three', '00123'],
    ['wrong: #00123, not john.doe2@example.com', '00123'],
  ])('finds in %j the number %s', (words, orderNumber) => {
    expect(findOrderNumber(words)).toBe(orderNumber);
  });
});

describe('a message without a clear order number', () => {
  it.each([
    '',
    'I have no idea',
    '12',
    '1234567890123',
    '12345 or 12346',
    '555-123-4567',
    'john1234@example.com',
    'john-1234@example.com',
    '1234@example.com',
    'john@1234.example.com',
    'A12345',
    '12345B',
    'it cost $123.45 on 2025-03-01',
  ])('finds none in %j', (words) => {
    expect(findOrderNumber(words)).toBeUndefined();
  });

  it.each(['12-345', '12,345', '12.345', '12/345'])('takes no part of %j for the whole', (words) => {
    expect([undefined, '12345']).toContain(findOrderNumber(words));
  });
});
