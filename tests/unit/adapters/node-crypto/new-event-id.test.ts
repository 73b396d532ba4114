import { expect, test } from '@jest/globals';
import { newEventId } from '#adapters/node-crypto/new-event-id';

const NOW = Date.UTC(2026, 2, 9, 14);

test('sorts ids by time, whatever was drawn', () => {
  const times = [0, 31, NOW - 1, NOW, NOW + 1, NOW + 1_000_000];

  const ids = times.map(newEventId);

  expect([...ids].sort()).toEqual(ids);
});

test('gives another id at the same time', () => {
  const ids = Array.from({ length: 1000 }, () => newEventId(NOW));

  expect(new Set(ids).size).toBe(1000);
  expect(ids[0]).toMatch(/^[0-9A-HJKMNP-TV-Z]{26}$/);
});
