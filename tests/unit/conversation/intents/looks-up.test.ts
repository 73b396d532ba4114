import { expect, it } from '@jest/globals';
import { LOOKS_UP } from '#conversation/intents/looks-up';
import { EVERY_FORM } from '../form/every-form.ts';

it('only wishes that write nothing are said to be a look', () => {
  const looks = EVERY_FORM.filter(({ writes }) => !writes).map(({ intent }) => intent);

  expect([...LOOKS_UP].sort()).toEqual(looks.sort());
});
