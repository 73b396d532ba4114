import { expect, it } from '@jest/globals';
import { CUES } from '#conversation/understanding/wishes/cues/index';

it('uses no group of words that does not exist, and no pattern that matches nothing said', () => {
  const patterns = Object.values(CUES).flatMap((cues) => Object.values(cues).flatMap((pattern) => pattern ?? []));

  expect(patterns.filter(({ source }) => source.includes('undefined'))).toEqual([]);
  expect(patterns.filter((pattern) => pattern.test(''))).toEqual([]);
});
