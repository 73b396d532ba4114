import { describe, expect, it } from '@jest/globals';
import { asksHowToEnd, asksWhetherCancelled, isQuestion } from '#conversation/understanding/steering-questions';

it.each([
  ['is it cancelled?', true],
  ['did you cancel it', true],
  ["hasn't it been canceled yet", true],
  ['was my order cancelled', true],
  ['why did you cancel my order', true],
  ['cancel it', false],
  ['can you cancel my order', false],
  ['is there anything else', false],
])('%j asks whether something was cancelled: %s', (words, asks) => {
  expect(asksWhetherCancelled(words)).toBe(asks);
});

it.each([
  ['how do i stop this', true],
  ['can i cancel', true],
  ['How can I end this chat?', true],
  ['what do i say to quit', true],
  ['stop', false],
  ['how do i stop the emails', false],
  ['how do i cancel my order', false],
  ['can i still cancel', false],
])('%j asks how this is ended: %s', (words, asks) => {
  expect(asksHowToEnd(words)).toBe(asks);
});

describe('a question', () => {
  it.each(['when was it cancelled', 'is this the end', 'how does cancelling work'])('%j is one', (words) => {
    expect(isQuestion(words)).toBe(true);
  });

  it.each(['cancel that please', 'stop it', 'never mind', 'can you cancel that', 'will you stop'])(
    '%j is none',
    (words) => {
      expect(isQuestion(words)).toBe(false);
    },
  );
});
