import { expect, it } from '@jest/globals';
import { LOOKS_UP } from '#conversation/intents/looks-up';
import { EVERY_FORM } from '../form/every-form.ts';

it('only wishes that write nothing are said to be a look', () => {
  // A sign-up's form writes nothing, but what follows the questions after it does.
  const looks = EVERY_FORM.filter(({ writes, intent }) => !writes && intent !== 'CaptureLeadInfo').map(
    ({ intent }) => intent,
  );

  expect([...LOOKS_UP].sort()).toEqual(looks.sort());
});
