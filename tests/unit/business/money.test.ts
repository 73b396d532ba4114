import { describe, expect, test } from '@jest/globals';
import { allocate, percentOf, percentOfAtLeast } from '#business/money';

describe('percentOf', () => {
  test.each([
    [999, 500, 50],
    [10, 500, 1],
    [9, 500, 0],
    [6000, 2000, 1200],
    [1, 10_000, 1],
    [0, 2500, 0],
  ])('takes of %d at %d basis points %d, halves up', (amount, share, expected) => {
    expect(percentOf(amount, share)).toBe(expected);
  });
});

test('rounds up what an amount must not go below', () => {
  expect(percentOfAtLeast(1999, 11_000)).toBe(2199);
  expect(percentOfAtLeast(2000, 11_000)).toBe(2200);
});

describe('allocate', () => {
  test('gives what is left over to the largest remainders, ties to the earlier part', () => {
    expect(allocate(100, [1, 1, 1])).toEqual([34, 33, 33]);
    expect(allocate(10, [3, 3, 4, 0])).toEqual([3, 3, 4, 0]);
    expect(allocate(5, [1, 5, 4])).toEqual([1, 2, 2]);
  });

  test('shares equally where nothing weighs anything, and with nobody gives nothing away', () => {
    expect(allocate(5, [0, 0])).toEqual([3, 2]);
    expect(allocate(5, [])).toEqual([]);
  });

  test('stays exact where two amounts multiplied are more than a number holds', () => {
    expect(allocate(90_000_000_001, [90_000_000_000, 90_000_000_001])).toEqual([45_000_000_000, 45_000_000_001]);
  });
});
