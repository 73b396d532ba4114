import { describe, expect, it } from '@jest/globals';
import { findValues } from '#conversation/understanding/values/index';
import { readAction } from '#conversation/intents/schedule-callback/read-action';
import { readOddDay } from '#conversation/intents/schedule-callback/read-odd-day';
import { readWindow } from '#conversation/intents/schedule-callback/read-window';

it.each([
  ['move my callback to Friday', 'move'],
  ["I can't make the call at that time", 'move'],
  ['can we do the call later', 'move'],
  ['reschedule my call', 'move'],
  ['cancel my callback', 'cancel'],
  ["I don't need the callback anymore", 'cancel'],
  ['when is my callback', 'when'],
  ['did you book my call', 'when'],
  ['call me back', undefined],
  ['nobody called me back', undefined],
  ['I want to schedule a call', undefined],
])('reads what is wanted in "%s"', (words, action) => {
  expect(readAction(words)).toBe(action);
});

it.each([
  ['tomorrow afternoon', 'afternoon'],
  ['Monday morning', 'morning'],
  ['tonight', 'evening'],
  ['any time on Friday', 'any'],
  ['as soon as possible', 'from:1000'],
  ['in an hour', 'from:4600'],
  ['in 20 minutes', 'from:2200'],
  ['in half an hour', 'from:2800'],
  ['good morning, call me', undefined],
  ['tomorrow at 3', undefined],
])('reads the stretch of time in "%s"', (words, window) => {
  expect(readWindow(words, 1000)).toBe(window);
});

it.each([
  ['yesterday at 3', 'over'],
  ['last Friday', 'over'],
  ['February 30', 'none'],
  ['the 31st of april', 'none'],
  ['February 29', undefined],
  ['may 3', undefined],
])('knows the odd day in "%s"', (words, kind) => {
  expect(readOddDay(words)?.kind).toBe(kind);
});

describe('a time zone', () => {
  const zoneIn = (words: string, asked?: 'timeZone') =>
    findValues(words, { today: '2026-03-09', ...(asked && { asked }) }).find(({ kind }) => kind === 'timeZone')?.value;

  it.each([
    ['Pacific', 'America/Los_Angeles'],
    ['New York', 'America/New_York'],
    ['GMT+2', '+02:00'],
    ['UTC -5:30', '-05:30'],
    ["I'm in Chicago", 'America/Chicago'],
    ['Arizona', 'America/Phoenix'],
    ['GMT+99', undefined],
    ['no idea', undefined],
  ])('is read in the answer "%s"', (words, zone) => {
    expect(zoneIn(words, 'timeZone')).toBe(zone);
  });

  it.each([
    ['call me at 3 pm Pacific', 'America/Los_Angeles'],
    ['call me at 3 pm eastern time', 'America/New_York'],
    ['call me tomorrow, I live in New York', undefined],
    ['my order went to Central Park', undefined],
  ])('is read in free speech: "%s"', (words, zone) => {
    expect(zoneIn(words)).toBe(zone);
  });
});
