import fc from 'fast-check';

const MAX = 1024;

/** Pieces that regular expressions for numbers, dates, addresses and phones begin to match again and again. */
const piece = fc.oneof(
  fc.constantFrom(
    '1',
    '1 ',
    '1,',
    '1.',
    '1/',
    '(1',
    '+1',
    '-1-',
    '12:',
    '2025-',
    'a@',
    'a.',
    '@',
    '.',
    '"',
    '{',
    '((',
    '$',
  ),
  fc.constantFrom(
    'a ',
    'one ',
    'and ',
    'minus ',
    'point ',
    'the ',
    'of ',
    'in ',
    'next ',
    'may ',
    'half past ',
    'pm ',
    '£',
    '%',
  ),
  fc.constantFrom(
    'yes ',
    'no ',
    "don't ",
    'it is ',
    'book ',
    'Cleaning ',
    '\t',
    '\n',
    '\u0000',
    '\u200b',
    '\ud800',
    '👍',
    'ı',
    'ﬁ',
  ),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 4 }),
  fc.string({ minLength: 1, maxLength: 6 }),
);

const phrase = fc.constantFrom(
  'in 99999999999999999999 days',
  '9999999999999999999999 years ago',
  '29 february 2023',
  '99:99 am on 99/99/9999',
  'p99999999999999y',
  'one million billion trillion quintillion',
  'constructor',
  '__proto__',
  '1e400',
  '-0',
  '[constructor] {__proto__} ((toString))',
);

const repeated = fc.tuple(fc.array(piece, { minLength: 1, maxLength: 3 }), fc.integer({ min: 1, max: MAX }), piece).map(
  ([pieces, times, last]) =>
    pieces
      .join('')
      .repeat(times)
      .slice(0, MAX - last.length) + last,
);

/** What a customer, a cat or an attacker types: 1 to 1,024 characters and now and then too many or none. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  { weight: 3, arbitrary: repeated },
  { weight: 3, arbitrary: fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join('')) },
  { weight: 2, arbitrary: fc.tuple(phrase, piece).map(([one, other]) => `${other}${one}`) },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
  { weight: 1, arbitrary: fc.constantFrom('', ' ', 'x'.repeat(MAX), '😀'.repeat(MAX / 2), 'x'.repeat(MAX + 1)) },
);
