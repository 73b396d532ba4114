import { describe, expect, it } from '@jest/globals';
import { CALLBACK_POLICY, instantOf, judgeSlot, nearestFree, timeOf } from '#business/callbacks/index';

const ZONE = 'America/New_York';
const at = (day: string, time: string) => instantOf(day, time, ZONE);
/** Monday, 9 AM. */
const now = at('2026-03-09', '09:00');
const planning = { nowEpochSeconds: now, timeZone: ZONE, taken: new Map<number, number>() };
const judge = (day: string, time: string) => judgeSlot(at(day, time), planning).kind;

describe('an instant for a call', () => {
  it.each([
    ['before the opening', '07:30', 'closed'],
    ['at the opening', '08:00', 'free'],
    ['with the last slot', '19:30', 'free'],
    ['at the closing', '20:00', 'closed'],
    ['between two slots', '15:10', 'no-slot'],
    ['at 3 a.m.', '03:00', 'closed'],
  ])('is judged %s', (_, time, verdict) => {
    expect(judge('2026-03-10', time)).toBe(verdict);
  });

  it.each([
    ['that is over', now - 1800, 'past'],
    ['just below the lead time', now + CALLBACK_POLICY.leadMinutes * 60 - 1, 'no-slot'],
    ['at the lead time', now + CALLBACK_POLICY.leadMinutes * 60, 'free'],
  ])('is judged when it is one %s', (_, instant, verdict) => {
    expect(judgeSlot(instant, planning).kind).toBe(verdict);
  });

  it('is too soon within the lead time', () => {
    expect(judgeSlot(at('2026-03-09', '09:30'), { ...planning, nowEpochSeconds: now + 1 }).kind).toBe('too-soon');
  });

  it.each([
    ['the last day ahead', '2026-05-08', 'free'],
    ['the day after it', '2026-05-09', 'too-far'],
  ])('is judged on %s', (_, day, verdict) => {
    expect(judge(day, '10:00')).toBe(verdict);
  });

  it('is refused on a holiday by its name', () => {
    const planned = { ...planning, nowEpochSeconds: at('2026-12-20', '09:00') };
    expect(judgeSlot(at('2026-12-25', '10:00'), planned)).toEqual({ kind: 'holiday', name: 'Christmas Day' });
  });

  it.each([
    [1, 'free'],
    [2, 'full'],
    [3, 'full'],
  ])('with two agents and %i calls is %s', (calls, verdict) => {
    const taken = new Map([[at('2026-03-10', '10:00'), calls]]);
    expect(judgeSlot(at('2026-03-10', '10:00'), { ...planning, taken }).kind).toBe(verdict);
  });
});

describe('the nearest free times', () => {
  it('are around the wished one, in the order of time', () => {
    const taken = new Map([[at('2026-03-10', '10:00'), 2]]);
    const times = nearestFree(at('2026-03-10', '10:00'), { ...planning, taken }).map((one) => timeOf(one, ZONE));
    expect(times).toEqual(['09:00', '09:30', '10:30']);
  });

  it('skip the night', () => {
    const times = nearestFree(at('2026-03-10', '23:00'), planning).map((one) => timeOf(one, ZONE));
    expect(times).toEqual(['18:30', '19:00', '19:30']);
  });

  it('are none where nothing is meant', () => {
    expect(nearestFree(now, planning, () => false)).toEqual([]);
  });
});
