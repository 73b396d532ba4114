import { afterEach, expect, it } from '@jest/globals';
import { createWishReader } from '../../../src/functions/wish-reader.ts';

afterEach(() => {
  delete process.env['WISH_MODEL_ID'];
});

it.each([
  ['absent', undefined],
  ['empty', ''],
])('asks no model when its id is %s', (_, id) => {
  if (id !== undefined) process.env['WISH_MODEL_ID'] = id;

  expect(createWishReader()).toBeUndefined();
});

it('asks the model that is configured', () => {
  process.env['WISH_MODEL_ID'] = 'a.model-v1:0';

  expect(createWishReader()).toBeInstanceOf(Function);
});
