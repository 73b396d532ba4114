import fc from 'fast-check';
import { anyJson } from './any-json.ts';

/** The values of an arbitrary, some of them as they are, others with any JSON in one to three places. */
export const mutated = (valid: fc.Arbitrary<object>): fc.Arbitrary<object> =>
  fc
    .tuple(valid, fc.array(fc.tuple(fc.array(fc.nat(), { minLength: 1, maxLength: 8 }), anyJson), { maxLength: 3 }))
    .map(([value, changes]) =>
      changes.reduce(
        (result, [path, put]) => (isEmpty(result) ? result : (replaceAt(result, path, put) as object)),
        value,
      ),
    );

const isEmpty = (value: object): boolean => Object.keys(value).length === 0;

/** Walks down by the numbers of `path`, as far as the value goes, and puts the replacement there. */
function replaceAt(value: unknown, [step, ...path]: number[], replacement: unknown): unknown {
  if (step === undefined || typeof value !== 'object' || value === null) return replacement;
  const keys = Object.keys(value);
  const key = keys[step % Math.max(keys.length, 1)];
  if (key === undefined) return replacement;
  const member = replaceAt((value as Record<string, unknown>)[key], path, replacement);
  if (Array.isArray(value)) return value.map((entry: unknown, index) => (String(index) === key ? member : entry));
  return { ...value, [key]: member };
}
