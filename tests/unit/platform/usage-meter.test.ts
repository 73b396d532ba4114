import { describe, expect, it } from '@jest/globals';
import { createUsageMeter } from '../../../src/platform/usage-meter.ts';

/** A meter of a function with 512 MB, on a clock that the test turns. */
function aMeter() {
  let now = 1000;
  return { meter: createUsageMeter(512, () => now), wait: (ms: number) => (now += ms) };
}

describe('the usage meter', () => {
  it('counts an invocation with its memory and time', () => {
    const { meter, wait } = aMeter();

    meter.begin();
    wait(40);
    meter.end();
    wait(500);

    expect(meter.take()).toEqual({ requests: 1, megabyteMs: 512 * 40, readUnits: 0, writeUnits: 0, tableCalls: 0 });
  });

  it('tells of an invocation under way up to now, and of its rest with what is taken next', () => {
    const { meter, wait } = aMeter();
    meter.begin();
    wait(30);

    expect(meter.take()).toMatchObject({ requests: 1, megabyteMs: 512 * 30 });

    wait(5);
    meter.end();
    expect(meter.take()).toMatchObject({ requests: 0, megabyteMs: 512 * 5 });
  });

  it('counts the time of two invocations at once twice, as Lambda bills it', () => {
    const { meter, wait } = aMeter();

    meter.begin();
    wait(10);
    meter.begin();
    wait(10);
    meter.end();
    meter.end();

    expect(meter.take()).toMatchObject({ requests: 2, megabyteMs: 512 * 30 });
  });

  it('adds up calls of tables and their units, and takes them once', () => {
    const { meter } = aMeter();
    meter.noteTableCall({ readUnits: 1.5, writeUnits: 0 });
    meter.noteTableCall({ readUnits: 0, writeUnits: 4 });

    expect(meter.take()).toMatchObject({ tableCalls: 2, readUnits: 1.5, writeUnits: 4 });
    expect(meter.take()).toEqual({ requests: 0, megabyteMs: 0, readUnits: 0, writeUnits: 0, tableCalls: 0 });
  });

  it('loses no part of a megabyte millisecond between two takings', () => {
    const { meter, wait } = aMeter();
    meter.begin();

    const taken = Array.from({ length: 1000 }, () => {
      wait(0.0007);
      return meter.take().megabyteMs;
    });

    expect(Math.abs(taken.reduce((sum, one) => sum + one, 0) - 512 * 0.7)).toBeLessThanOrEqual(0.5);
  });
});
