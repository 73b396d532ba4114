import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createAsk } from './support/asking.ts';
import type { Clinic } from './support/clinic.ts';
import { startClinic } from './support/clinic.ts';

let clinic: Clinic;
const { answer } = createAsk(() => clinic);
const inBritain = createAsk(() => clinic, { localeId: 'en_GB' });

beforeAll(async () => {
  clinic = await startClinic();
});
afterAll(() => clinic.close());

describe('5.11 slot types of quantities', () => {
  it.each([
    ['one hundred twenty three point four five', 'one hundred twenty three point four five', '123.45'],
    ['one hundred twenty three dot four five', 'one hundred twenty three dot four five', '123.45'],
    ['point four two', 'point four two', '0.42'],
    ['point forty two', 'point forty two', '0.42'],
    ['232.998', '232.998', '232.998'],
    ['50', '50', '50'],
    ['-15', '-15', '-15'],
    ['minus 15', 'minus 15', '-15'],
    ["It's order 12345", '12345', '12345'],
    ['00123', '00123', '123'],
    ['#12345.', '12345', '12345'],
    ['1,200 please', '1,200', '1200'],
    ['1.5k', '1.5k', '1500'],
    ['3 million', '3 million', '3000000'],
    ['a dozen', 'a dozen', '12'],
    ['negative seven', 'negative seven', '-7'],
    ['two hundred and five', 'two hundred and five', '205'],
    ['one two three four five', 'one two three four five', '12345'],
    ['double five oh one', 'double five oh one', '5501'],
    ['five fifteen', 'five fifteen', '515'],
    ['the first one', 'one', '1'],
  ])('AMAZON.Number reads %p', async (text, original, interpreted) => {
    expect(await answer('AMAZON.Number', text)).toEqual([original, interpreted]);
  });

  it('7.16 AMAZON.Number reads an amount without its currency', async () => {
    expect(await answer('AMAZON.Number', 'maybe around $50')).toEqual(['50', '50']);
  });

  it.each(['I have no idea', 'a1b2c3', 'john@example.com', '555-123-4567', 'oh sorry'])(
    'AMAZON.Number finds none in %p',
    async (text) => {
      expect(await answer('AMAZON.Number', text)).toBeNull();
    },
  );

  it.each([
    ['3USD', 'USD 3.00'],
    ['USD300', 'USD 300.00'],
    ['3 dimes', 'USD 0.30'],
    ['$1.56', 'USD 1.56'],
    ['5c', 'USD 0.05'],
    ['1 dollar', 'USD 1.00'],
    ['five dollars fifteen cents', 'USD 5.15'],
    ['5 usd and 1/2', 'USD 5.50'],
    ['it costs about $1,299.99 I think', 'USD 1299.99'],
    ['fifty bucks', 'USD 50.00'],
    ['two and a half dollars', 'USD 2.50'],
    ['£20', 'GBP 20.00'],
    ['20 euros please', 'EUR 20.00'],
    ['C$20', 'CAD 20.00'],
  ])('AMAZON.Currency reads %p', async (text, interpreted) => {
    expect(await answer('AMAZON.Currency', text)).toEqual([expect.any(String), interpreted]);
  });

  it.each([
    ['50p', 'GBP 0.50'],
    ['$5', 'USD 5.00'],
  ])('AMAZON.Currency in en_GB reads %p', async (text, interpreted) => {
    expect(await inBritain.answer('AMAZON.Currency', text)).toEqual([text, interpreted]);
  });

  it('7.27 AMAZON.Currency without a unit is the currency of the locale', async () => {
    expect(await answer('AMAZON.Currency', 'five fifteen')).toEqual([expect.any(String), 'USD 515.00']);
    expect(await inBritain.answer('AMAZON.Currency', '50')).toEqual([expect.any(String), 'GBP 50.00']);
  });

  it('AMAZON.Currency finds none without an amount', async () => {
    expect(await answer('AMAZON.Currency', 'a lot of dollars')).toBeNull();
  });

  it.each([
    ['50 percent', '50%'],
    ['0.4 percent', '0.4%'],
    ['23.5%', '23.5%'],
    ['twenty five percent', '25%'],
    ['I want 10 per cent off', '10%'],
    ['minus 5%', '-5%'],
    ['50', '50'],
  ])('AMAZON.Percentage reads %p', async (text, interpreted) => {
    expect(await answer('AMAZON.Percentage', text)).toEqual([expect.any(String), interpreted]);
  });

  it.each([
    ['ten minutes', 'PT10M'],
    ['five hours', 'PT5H'],
    ['three days', 'P3D'],
    ['forty five seconds', 'PT45S'],
    ['eight weeks', 'P8W'],
    ['seven years', 'P7Y'],
    ['five hours ten minutes', 'PT5H10M'],
    ['two years three hours ten minutes', 'P2YT3H10M'],
    ['1 hour, 30 minutes and 10 seconds', 'PT1H30M10S'],
    ['2h30m', 'PT2H30M'],
    ['a fortnight', 'P2W'],
    ['0 minutes', 'PT0M'],
    ['P3D', 'P3D'],
  ])('AMAZON.Duration reads %p', async (text, interpreted) => {
    expect(await answer('AMAZON.Duration', text)).toEqual([expect.any(String), interpreted]);
  });

  it.each([
    ['about half an hour', 'PT30M'],
    ['an hour and a half', 'PT1H30M'],
  ])('7.28 AMAZON.Duration reads the fraction in %p in the next smaller unit', async (text, interpreted) => {
    expect(await answer('AMAZON.Duration', text)).toEqual([expect.any(String), interpreted]);
  });

  it.each(['10', 'a while', 'minutes'])('AMAZON.Duration finds none in %p', async (text) => {
    expect(await answer('AMAZON.Duration', text)).toBeNull();
  });

  it.each([
    ['+61 7 4445 1061', '+61744451061'],
    ['+1 (509) 555-1212', '+15095551212'],
    ['1 (509) 555-1212', '15095551212'],
    ['61 7 4445 1061', '61744451061'],
    ['(03) 5115 4444', '0351154444'],
    ['(509) 555-1212', '5095551212'],
    ['555-1212', '5551212'],
    ['five five five one two one two', '5551212'],
    ['call me at 555-123-4567 please', '5551234567'],
    ['5551234567', '5551234567'],
  ])('AMAZON.PhoneNumber reads %p', async (text, interpreted) => {
    expect(await answer('AMAZON.PhoneNumber', text)).toEqual([expect.any(String), interpreted]);
  });

  it.each(['12345', '4111111111111111', 'no phone'])('AMAZON.PhoneNumber finds none in %p', async (text) => {
    expect(await answer('AMAZON.PhoneNumber', text)).toBeNull();
  });
});
