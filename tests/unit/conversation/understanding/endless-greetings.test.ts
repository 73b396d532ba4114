import { expect, it } from '@jest/globals';
import { findValues } from '#conversation/understanding/values/index';
import { readInterest } from '#conversation/understanding/wishes/index';

/** As long as Lex takes a message. Each of these took longer than a Lambda lives: the time doubled with every word. */
const fill = (word: string): string => word.repeat(Math.floor(1000 / word.length));

it.each(['hi ', 'so, ', 'well - '])('reads no interest out of %j without end', (word) => {
  expect(readInterest(`${fill(word)}what?`)).toBeUndefined();
});

it('reads an interest behind greetings', () => {
  expect(readInterest("Hi, so - well, I'm interested in laptops")).toBe('UpsellProducts');
});

it.each(['uh ', 'probably '])('finds a way of contact behind %j without end', (word) => {
  const asked = { today: '2026-03-09', asked: 'contactPreference' } as const;

  expect(findValues(`${fill(word)}text`, asked)).toMatchObject([{ kind: 'contactPreference', value: 'SMS' }]);
  expect(findValues(`${fill(word)}text x`, asked)).toBeDefined();
});
