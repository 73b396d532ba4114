import { describe, expect, it } from '@jest/globals';
import { roundTrips } from '../../../../scripts/bench/round-trips.ts';

const call = (startedAt: number, endedAt?: number) => ({
  name: 'GetItem',
  startedAt,
  ...(endedAt !== undefined && { endedAt }),
});

describe('roundTrips', () => {
  it('is none without a call', () => {
    expect(roundTrips([])).toBe(0);
  });

  it('is one for calls that were under way together, in whatever order they came', () => {
    expect(roundTrips([call(2, 6), call(0, 5), call(1, 3)])).toBe(1);
  });

  it('counts the longest chain of calls that waited for one another', () => {
    expect(roundTrips([call(0, 2), call(0, 5), call(2, 4), call(4, 6), call(5, 6)])).toBe(3);
  });

  it('lets nothing wait for a call that never ended', () => {
    expect(roundTrips([call(0), call(5, 6)])).toBe(1);
  });
});
