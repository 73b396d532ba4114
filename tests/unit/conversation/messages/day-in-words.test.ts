import { describe, expect, it } from '@jest/globals';
import { byDayInWords, clock, dayInWords, fullDay } from '#conversation/messages/day-in-words';

describe('a day in words', () => {
  it.each([
    ['2026-03-06', 'on Friday, March 6'],
    ['2026-03-07', 'on Saturday, March 7'],
    ['2026-03-08', 'yesterday'],
    ['2026-03-09', 'today'],
    ['2026-03-10', 'tomorrow'],
    ['2026-03-11', 'on Wednesday, March 11'],
    ['2026-01-01', 'on Thursday, January 1'],
    ['2026-12-31', 'on Thursday, December 31'],
    ['2025-12-31', 'on Wednesday, December 31, 2025'],
    ['2027-01-01', 'on Friday, January 1, 2027'],
  ])('is for %s on Monday, March 9, 2026: %s', (day, words) => {
    expect(dayInWords(day, '2026-03-09')).toBe(words);
  });

  it.each([
    ['2026-02-28', '2026-03-01', 'yesterday'],
    ['2028-02-29', '2028-02-28', 'tomorrow'],
    ['2027-01-01', '2026-12-31', 'tomorrow'],
    ['2025-12-31', '2026-01-01', 'yesterday'],
  ])('says of %s on %s: %s', (day, today, words) => {
    expect(dayInWords(day, today)).toBe(words);
  });
});

describe('a deadline in words', () => {
  it.each([
    ['2026-03-09', 'by today'],
    ['2026-03-10', 'by tomorrow'],
    ['2026-03-11', 'by Wednesday, March 11'],
    ['2027-01-01', 'by Friday, January 1, 2027'],
  ])('is for %s: %s', (day, words) => {
    expect(byDayInWords(day, '2026-03-09')).toBe(words);
  });
});

it.each([
  ['2026-03-09', 'Monday, March 9'],
  ['2027-01-01', 'Friday, January 1'],
  ['2026-W11', '2026-W11'],
  ['', ''],
])('calls the day %j by its name: "%s"', (day, words) => {
  expect(fullDay(day)).toBe(words);
});

it.each([
  ['00:00', '12:00 AM'],
  ['09:05', '9:05 AM'],
  ['12:00', '12:00 PM'],
  ['23:59', '11:59 PM'],
  ['MO', 'MO'],
])('tells the time %j on the 12-hour clock: "%s"', (time, words) => {
  expect(clock(time).replace(/\s/, ' ')).toBe(words);
});
