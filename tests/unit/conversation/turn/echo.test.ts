import { describe, expect, it } from '@jest/globals';
import { isEcho, markHeard } from '#conversation/turn/index';
import { aMemory } from '../../../support/a-memory.ts';
import { AROUND, aTurn } from '../../../support/a-turn.ts';

const WORDS = 'where is my package';
const first = aTurn({ words: WORDS });
const heard = markHeard(first, aMemory());
const after = (seconds: number, words = WORDS) =>
  aTurn({ words, memory: heard, nowEpochSeconds: AROUND.nowEpochSeconds + seconds });

describe('a message', () => {
  it.each([
    ['at once', 0, WORDS, true],
    ['five seconds later', 5, WORDS, true],
    ['six seconds later', 6, WORDS, false],
    ['at once in other words', 0, 'where is my packagf', false],
    ['at once without words', 0, '', false],
  ])('that comes again %s is an echo: %s', (_, seconds, words, expected) => {
    expect(isEcho(after(seconds, words))).toBe(expected);
  });

  it('is none when it is the first', () => {
    expect(isEcho(first)).toBe(false);
  });

  it('is none when it comes a third time, so that repeating goes on to count', () => {
    const echo = after(1);

    expect(isEcho({ ...echo, memory: markHeard(echo, echo.memory) })).toBe(false);
  });

  it('leaves a number of 32 bits and a time, and none of its words', () => {
    const { heard: mark } = heard;

    expect(mark).toEqual({ mark: expect.any(Number), atEpochSeconds: AROUND.nowEpochSeconds });
    expect(mark?.mark).toBeLessThan(2 ** 32);
  });
});
