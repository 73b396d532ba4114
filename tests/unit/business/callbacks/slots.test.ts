import { describe, expect, it } from '@jest/globals';
import { CALLBACK_POLICY, dayOf, instantOf, slotsOn, slotsBetween, timeOf } from '#business/callbacks/index';

const ZONE = 'America/New_York';
const AROUND_THE_CLOCK = {
  rota: Object.fromEntries(
    Array.from({ length: 7 }, (_, day) => [day + 1, [{ from: '00:00', to: '06:00', agents: 1 }]]),
  ),
  holidays: {},
};
const timesOn = (day: string) =>
  slotsOn(day, ZONE).map(({ startsAtEpochSeconds }) => timeOf(startsAtEpochSeconds, ZONE));

describe('the slots of a day', () => {
  it('begin with the shift and end within it', () => {
    const times = timesOn('2026-03-10');

    expect(times[0]).toBe('08:00');
    expect(times.at(-1)).toBe('19:30');
    expect(times).toHaveLength(24);
  });

  it('have the places of their shift', () => {
    const slots = slotsOn('2026-03-10', ZONE);

    expect(slots.find(({ startsAtEpochSeconds: at }) => timeOf(at, ZONE) === '11:30')?.agents).toBe(2);
    expect(slots.find(({ startsAtEpochSeconds: at }) => timeOf(at, ZONE) === '12:00')?.agents).toBe(3);
  });

  it('are none on a holiday', () => {
    expect(timesOn('2026-12-25')).toEqual([]);
    expect(timesOn('2026-12-24')).not.toEqual([]);
  });

  it.each([
    ['loses an hour', '2026-03-08', 10],
    ['is like any other', '2026-03-07', 12],
    ['has an hour more', '2026-11-01', 14],
  ])('count real minutes when the day %s', (_, day, count) => {
    const slots = slotsOn(day, ZONE, AROUND_THE_CLOCK);
    const steps = slots
      .slice(1)
      .map((slot, index) => slot.startsAtEpochSeconds - (slots[index]?.startsAtEpochSeconds ?? 0));

    expect(slots).toHaveLength(count);
    expect(new Set(steps)).toEqual(new Set([CALLBACK_POLICY.slotMinutes * 60]));
  });

  it('of several days follow on each other', () => {
    const days = slotsBetween('2026-03-09', '2026-03-11', ZONE).map(({ startsAtEpochSeconds }) =>
      dayOf(startsAtEpochSeconds, ZONE),
    );
    expect([...new Set(days)]).toEqual(['2026-03-09', '2026-03-10', '2026-03-11']);
  });
});

it('takes a time that the clocks skip for the one after', () => {
  expect(timeOf(instantOf('2026-03-08', '02:30', ZONE), ZONE)).toBe('03:30');
});
