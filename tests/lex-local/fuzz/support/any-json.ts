import fc from 'fast-check';

const DEEP = 300;

/** Names that every JavaScript object seems to have. */
export const inheritedName = fc.constantFrom('__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf');

/** Parsed, so that `__proto__` is a member like any other. */
const hostile = fc.constantFrom<unknown>(
  JSON.parse('{"__proto__": {"isAdmin": true}}'),
  JSON.parse('{"constructor": {"prototype": {"isAdmin": true}}}'),
  { toString: 'text', valueOf: null },
  { length: 3, 0: 'a' },
  JSON.parse('[['.repeat(DEEP) + ']]'.repeat(DEEP)),
  JSON.parse(
    '{"values":[{"value":{"interpretedValue":"x"},"subSlots":{"a":'.repeat(DEEP) + 'null' + '}}]}'.repeat(DEEP),
  ),
  'x'.repeat(70_000),
  Array.from({ length: 2000 }, () => null),
);

const number = fc.constantFrom(0, -0, -1, 1.5, 1e308, -1e308, 5e-324, 2 ** 53, 10_000_000_000);

const text = fc.oneof(
  inheritedName,
  fc.constantFrom('', ' ', '\u0000', '\ud800', '😀', 'AMAZON.Number', 'DRAFT', '%2e%2e', '../..', 'a'.repeat(101)),
  fc.string({ unit: 'binary', maxLength: 30 }),
);

/** Any JSON value, and rather the ones that programs forget. */
export const anyJson: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom<unknown>(null, true, false, [], {}, [null], [[]], [{}], '', 0) },
  { weight: 2, arbitrary: text },
  { weight: 1, arbitrary: number },
  { weight: 1, arbitrary: hostile },
  { weight: 3, arbitrary: fc.jsonValue({ stringUnit: 'binary', maxDepth: 3 }) },
  { weight: 2, arbitrary: fc.dictionary(text, fc.jsonValue({ maxDepth: 1 }), { maxKeys: 3, noNullPrototype: true }) },
);
