import { afterEach, describe, expect, it } from '@jest/globals';
import { EnvMissingError, readEnv, readOptionalEnv } from '#platform/index';

const NAME = 'SMART_COMMERCE_TEST_VARIABLE';

afterEach(() => {
  delete process.env[NAME];
});

it('reads a variable', () => {
  process.env[NAME] = 'smart-commerce-dev-orders';

  expect(readEnv(NAME)).toBe('smart-commerce-dev-orders');
});

describe('a variable that is missing', () => {
  it.each([
    ['absent', undefined],
    ['empty', ''],
  ])('is refused by name when it is %s', (_, value) => {
    if (value !== undefined) process.env[NAME] = value;

    expect(() => readEnv(NAME)).toThrow(EnvMissingError);
    expect(() => readEnv(NAME)).toThrow(NAME);
  });
});

describe('a variable that may be left out', () => {
  it('is read when it is set', () => {
    process.env[NAME] = 'a.model-v1:0';

    expect(readOptionalEnv(NAME)).toBe('a.model-v1:0');
  });

  it.each([
    ['absent', undefined],
    ['empty', ''],
  ])('is undefined when it is %s', (_, value) => {
    if (value !== undefined) process.env[NAME] = value;

    expect(readOptionalEnv(NAME)).toBeUndefined();
  });
});
