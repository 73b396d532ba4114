import { describe, expect, it } from '@jest/globals';
import { dayAt, nowEpochSeconds } from '#platform/index';

const at = (iso: string) => Date.parse(iso) / 1000;

describe('the day in New York', () => {
  it.each([
    ['2026-03-10T03:59:59Z', '2026-03-09'],
    ['2026-03-10T04:00:00Z', '2026-03-10'],
    ['2026-03-10T12:00:00Z', '2026-03-10'],
    ['2026-01-15T04:59:59Z', '2026-01-14'],
    ['2026-01-15T05:00:00Z', '2026-01-15'],
    // The clocks went forward on 8 March 2026 and go back on 1 November.
    ['2026-03-08T04:59:59Z', '2026-03-07'],
    ['2026-03-08T05:00:00Z', '2026-03-08'],
    ['2026-11-01T03:59:59Z', '2026-10-31'],
    ['2026-11-01T04:00:00Z', '2026-11-01'],
    ['2026-11-02T04:59:59Z', '2026-11-01'],
    ['2026-11-02T05:00:00Z', '2026-11-02'],
    ['2027-01-01T04:59:59Z', '2026-12-31'],
    ['2027-01-01T05:00:00Z', '2027-01-01'],
  ])('is at %s: %s', (instant, day) => {
    expect(dayAt(at(instant), 'America/New_York')).toBe(day);
  });
});

it('may be another day elsewhere', () => {
  const instant = at('2026-03-09T20:00:00Z');

  expect(dayAt(instant, 'Asia/Tokyo')).toBe('2026-03-10');
  expect(dayAt(instant, 'America/Los_Angeles')).toBe('2026-03-09');
});

it('refuses a time zone that does not exist', () => {
  expect(() => dayAt(0, 'America/Springfield')).toThrow(RangeError);
});

it('tells the present in whole seconds', () => {
  const now = nowEpochSeconds();

  expect(Number.isInteger(now)).toBe(true);
  expect(Math.abs(now * 1000 - Date.now())).toBeLessThan(2000);
});
