import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { createAsk, slotOf } from './support/asking.ts';
import type { Clinic } from './support/clinic.ts';
import { standing, startClinic } from './support/clinic.ts';

let clinic: Clinic;
const { answer, chatAbout } = createAsk(() => clinic);
const inBritain = createAsk(() => clinic, { localeId: 'en_GB' });
const WEDNESDAY = Date.UTC(2025, 2, 5, 9);

beforeAll(async () => {
  clinic = await startClinic();
});
afterEach(() => {
  clinic.clock.now = WEDNESDAY;
});
afterAll(() => clinic.close());

describe('5.11 dates', () => {
  it.each([
    ['today', '2020-11-25'],
    ['now', '2020-11-25'],
    ['November twenty-fifth', '2020-11-25'],
    ['next week', '2020-11-29'],
    ['last week', '2020-11-16'],
    ['next month', '2020-12-31'],
    ['this month', '2020-11-01'],
    ['next year', '2021-12-31'],
    ['last year', '2019-01-01'],
  ])('AMAZON.Date reads %p as documented for 2020-11-25', async (text, interpreted) => {
    clinic.clock.now = Date.UTC(2020, 10, 25, 12);

    expect(await answer('AMAZON.Date', text)).toEqual([text, interpreted]);
  });

  /** Today is Wednesday 2025-03-05. */
  it.each([
    ['2025-12-24', '2025-12-24'],
    ['maybe tomorrow', '2025-03-06'],
    ['the day after tomorrow', '2025-03-07'],
    ['friday', '2025-03-07'],
    ['wednesday', '2025-03-05'],
    ['next wednesday', '2025-03-12'],
    ['last friday', '2025-02-28'],
    ['tuesday next week', '2025-03-11'],
    ['sat', '2025-03-08'],
    ['March 3', '2026-03-03'],
    ['march the third', '2026-03-03'],
    ['on the 5th of June 2025', '2025-06-05'],
    ['12/24', '2025-12-24'],
    ['12/24/25', '2025-12-24'],
    ['in three days', '2025-03-08'],
    ['two weeks ago', '2025-02-19'],
    ['in a month', '2025-04-05'],
    ['this week', '2025-03-03'],
    ['last month', '2025-02-01'],
    ['this year', '2025-01-01'],
    ['june', '2025-06-30'],
    ['in march', '2025-03-01'],
    ['end of the month', '2025-03-31'],
    ['the 1st', '2025-04-01'],
    ['Feb 29', '2028-02-29'],
    ['tomorrow at 3pm', '2025-03-06'],
  ])('AMAZON.Date reads %p', async (text, interpreted) => {
    expect(await answer('AMAZON.Date', text)).toEqual([expect.any(String), interpreted]);
  });

  it('AMAZON.Date in en_GB has the day before the month', async () => {
    expect(await inBritain.answer('AMAZON.Date', '3/5')).toEqual(['3/5', '2025-05-03']);
  });

  it.each([
    'February 30',
    'whenever',
    '2025-13-01',
    '31/04/2025',
    'for 3 days',
    'just a second',
    'I sat down and waited',
  ])('AMAZON.Date finds none in %p', async (text) => {
    expect(await answer('AMAZON.Date', text)).toBeNull();
  });

  it('a day goes by the clock of the request, in UTC', async () => {
    clinic.clock.now = Date.UTC(2025, 2, 5, 23, 59);
    const before = await answer('AMAZON.Date', 'tomorrow');
    clinic.clock.now += 60_000;

    expect([before, await answer('AMAZON.Date', 'tomorrow')]).toEqual([
      ['tomorrow', '2025-03-06'],
      ['tomorrow', '2025-03-07'],
    ]);
  });
});

describe('5.11 times', () => {
  it.each([
    ['10 AM', '10 AM', '10:00'],
    ['in the morning', 'morning', 'MO'],
    ['the afternoon', 'afternoon', 'AF'],
    ['this evening', 'evening', 'EV'],
    ['at night', 'night', 'NI'],
    ['pm', 'pm', 'PM'],
    ['3pm', '3pm', '15:00'],
    ['at 3:30 p.m.', '3:30 p.m.', '15:30'],
    ['12 am', '12 am', '00:00'],
    ['15:45', '15:45', '15:45'],
    ['0800 hours', '0800', '08:00'],
    ['at 3 in the afternoon', '3 in the afternoon', '15:00'],
    ['nine in the morning', 'nine in the morning', '09:00'],
    ['8 at night', '8 at night', '20:00'],
    ['noon', 'noon', '12:00'],
    ['midnight', 'midnight', '00:00'],
    ['quarter past three pm', 'quarter past three pm', '15:15'],
    ['ten to five in the evening', 'ten to five in the evening', '16:50'],
    ['three thirty pm', 'three thirty pm', '15:30'],
    ['between 3 and 5 pm', '5 pm', '17:00'],
    ['march 3 at 10 am', '10 am', '10:00'],
  ])('AMAZON.Time reads %p', async (text, original, interpreted) => {
    expect(await answer('AMAZON.Time', text)).toEqual([original, interpreted]);
  });

  it.each(['at 3', '10', '10:00', "10 o'clock", 'half 5', 'twelve thirty'])(
    '7.15 AMAZON.Time asks again for the ambiguous %p',
    async (text) => {
      const chat = await chatAbout('AMAZON.Time');

      expect(standing(await chat.say(text))).toBe('Ask InProgress ElicitSlot Answer');
    },
  );

  it.each([
    ['pm', '15:00'],
    ['in the morning', '03:00'],
  ])('AMAZON.Time takes %p to settle an ambiguous time', async (text, interpreted) => {
    const chat = await chatAbout('AMAZON.Time');
    await chat.say('at 3');

    expect(slotOf(await chat.say(text))?.interpretedValue).toBe(interpreted);
  });

  it.each(['whenever', 'at 25', '25:00', 'in 3 hours', '12 dollars'])('AMAZON.Time finds none in %p', async (text) => {
    expect(await answer('AMAZON.Time', text)).toBeNull();
  });
});
