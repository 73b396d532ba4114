import { expect, it } from '@jest/globals';
import { CHANNEL_POLICY, waitAfter } from '#business/channels/index';
import { goesOn, isFirstInLine } from '#business/channels/visit';

const NOW = 1_795_420_000_000;
const visit = (line: Record<string, number>) => ({ version: 1, line });

it.each([
  ['it is alone', { a: NOW }, true],
  ['others came later', { a: NOW, b: NOW + 1 }, true],
  ['another came before', { a: NOW, b: NOW - 1 }, false],
  ['another of the same moment has the lesser name', { b: NOW, a: NOW, c: NOW }, true],
  ['another came before, and is lost', { a: NOW, b: NOW - CHANNEL_POLICY.lostAfterMs - 1 }, true],
  ['it was done with before and comes again', { b: NOW - 1 }, true],
])('whether a message is first in line when %s', (_case, line, isFirst) => {
  expect(isFirstInLine(visit(line), 'a', NOW, CHANNEL_POLICY.lostAfterMs)).toBe(isFirst);
});

it.each([
  [1_799, true],
  [1_800, false],
])('whether a conversation goes on after %i seconds of silence', (silence, does) => {
  const last = { ...visit({}), conversationId: 'c-1', lastAtEpochSeconds: 1_000 };

  expect(goesOn(last, 1_000 + silence, CHANNEL_POLICY.silenceSeconds)).toBe(does);
});

it('waits longer with each attempt, and as long as it is asked to', () => {
  expect([1, 2, 3, 4].map((attempt) => waitAfter(attempt))).toEqual([4, 16, 64, 256]);
  expect(waitAfter(1, 60)).toBe(60);
  expect(waitAfter(9)).toBe(900);
});
