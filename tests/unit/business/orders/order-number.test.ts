import { describe, expect, it } from '@jest/globals';
import { parseOrderNumber } from '#business/orders/index';

describe('what is an order number', () => {
  it.each([
    ['12345', '12345'],
    ['00123', '00123'],
    ['000', '000'],
    ['#12345', '12345'],
    ['# 12345', '12345'],
    ['no. 12345', '12345'],
    ['No 12345', '12345'],
    ['nr. 12345', '12345'],
    ['Number 12345', '12345'],
    ['#00-123', '00123'],
    ['12 345', '12345'],
    ['12-345', '12345'],
    ['12.345', '12345'],
    ['12,345', '12345'],
    ['12/345', '12345'],
    ['1 2 3 4 5', '12345'],
    ['  12345\n', '12345'],
    ['１２３４５', '12345'],
  ])('reads %j as %s', (said, orderNumber) => {
    expect(parseOrderNumber(said)).toEqual({ ok: true, orderNumber });
  });
});

describe('how many digits it has', () => {
  it.each([
    ['7', 'too-short'],
    ['12', 'too-short'],
    ['1-2', 'too-short'],
    ['1234567890123', 'too-long'],
    ['1234-5678-9012-3', 'too-long'],
  ])('refuses %j as %s', (said, reason) => {
    expect(parseOrderNumber(said)).toEqual({ ok: false, reason });
  });

  it.each(['123', '1-2-3', '123456789012', '0000-0000-0001'])('takes %j', (said) => {
    expect(parseOrderNumber(said)).toMatchObject({ ok: true });
  });
});

describe('what is no number', () => {
  it.each([
    '',
    ' ',
    '#',
    'no.',
    'abc',
    '-5',
    '-12345',
    '+12345',
    '#-12345',
    '##12345',
    '12.5e3',
    '0x1F4',
    '12345a',
    'A12345',
    '12--345',
    '12345-',
    '-12345-',
    '12345 please',
    'my order is 12345',
    '12345, 12346 and 12347',
    '123😀45',
    '😀',
    '<b>12345</b>',
    '<script>alert(12345)</script>',
    "12345'; DROP TABLE orders",
    'one two three four five',
    '١٢٣٤٥',
    '12345\u0000',
    '½',
  ])('refuses %j', (said) => {
    expect(parseOrderNumber(said)).toEqual({ ok: false, reason: 'not-a-number' });
  });
});
