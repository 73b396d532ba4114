import { expect, it } from '@jest/globals';
import { createServerClock } from '../../../../web/widget/session/server-clock.ts';

const at = (seconds: number) => new Date(seconds * 1000).toISOString();

function clockOf(startMs: number) {
  let here = startMs;
  const clock = createServerClock(
    () => here,
    () => here,
  );
  return { clock, pass: (milliseconds: number) => (here += milliseconds) };
}

it('tells the time of the server, however wrong the clock here is', () => {
  const { clock, pass } = clockOf(5_000_000);

  clock.learn(at(100), 5_000_000);
  pass(2_500);

  expect(clock.nowMs()).toBe(102_500);
});

it('is ahead by the time that an answer took, never behind', () => {
  const { clock, pass } = clockOf(0);

  pass(3_000);
  clock.learn(at(101), 0);

  expect(clock.nowMs()).toBe(104_000);
});

it('is not turned back by an answer that was stored and comes again', () => {
  const { clock } = clockOf(0);

  clock.learn(at(100), 0);
  clock.learn(at(40), 0);

  expect(clock.nowMs()).toBe(100_000);
});

it('goes by what there is before it has heard of the server, and from what is no time learns nothing', () => {
  const { clock } = clockOf(7_000);

  clock.learn('soon', 0);

  expect(clock.nowMs()).toBe(7_000);
});
