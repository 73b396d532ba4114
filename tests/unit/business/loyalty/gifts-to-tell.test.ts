import { expect, it } from '@jest/globals';
import { giftsToTell, NO_POINTS } from '#business/loyalty/index';

const NOW = Date.parse('2026-03-09T12:00:00Z') / 1000;
const keysAt = (...given: string[]) =>
  giftsToTell(
    { ...NO_POINTS, gifts: given.map((givenAtIso) => ({ kind: 'birthday', key: givenAtIso, points: 1, givenAtIso })) },
    NOW,
  ).map(({ key }) => key);

it.each([
  ['2025-03-09T12:00:01Z', 1],
  ['2025-03-09T12:00:00Z', 1],
  ['2025-03-09T11:59:59Z', 0],
])('tells of a gift of %s: %i', (givenAtIso, count) => {
  expect(keysAt(givenAtIso)).toHaveLength(count);
});

it('tells the oldest first, and nothing where nothing was given', () => {
  expect(keysAt('2026-03-01T00:00:00Z', '2026-02-01T00:00:00Z')).toEqual([
    '2026-02-01T00:00:00Z',
    '2026-03-01T00:00:00Z',
  ]);
  expect(giftsToTell(NO_POINTS, NOW)).toEqual([]);
});
