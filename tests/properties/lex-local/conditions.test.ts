import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { ConditionFacts } from '../../../local/lex/conditions/evaluate.ts';
import { evaluateCondition } from '../../../local/lex/conditions/evaluate.ts';
import { parseCondition } from '../../../local/lex/conditions/parse.ts';

const RUNS = 500 * Number(process.env['FUZZ_RUNS'] ?? 1);

const reference = fc.constantFrom(
  '{A}',
  '[b]',
  '((c:d))',
  '{constructor}',
  '$.inputMode',
  '$.transcriptions[0].transcription',
);
const constant = fc.constantFrom(
  '"x y"',
  '""',
  '3',
  '-1.5',
  'P2H',
  '2025-03-05',
  '10:00',
  'yes',
  '999999999999999999999',
);
const comparison = fc.constantFrom('=', '!=', '<', '<=', '>', '>=', 'CONTAINS', 'contains');
const test = fc.oneof(
  fc.tuple(reference, comparison, constant).map((parts) => parts.join(' ')),
  reference.map((left) => `fn.IS_SET(${left})`),
  fc
    .tuple(fc.constantFrom('COUNT', 'length'), reference, fc.constantFrom('=', '>'))
    .map(([name, left, sign]) => `fn.${name}(${left}) ${sign} 2`),
);

/** Conditions that keep the grammar. */
const { condition } = fc.letrec<{ condition: string }>((tie) => ({
  condition: fc.oneof(
    { maxDepth: 5 },
    test,
    tie('condition').map((inner) => `(${inner})`),
    tie('condition').map((inner) => `NOT ${inner}`),
    fc
      .tuple(tie('condition'), fc.constantFrom('AND', '&&', 'OR', '||', 'or'), tie('condition'))
      .map((parts) => parts.join(' ')),
  ),
}));

/** Anything else, and rather what begins like a condition. */
const piece = fc.oneof(
  reference,
  constant,
  comparison,
  fc.constantFrom(...'(){}[]"!$.&|,'.split(''), 'NOT', 'AND', 'fn.', 'fn.X', '((', '))', '\ud800', ' '),
);
const anyCondition = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.array(piece, { maxLength: 20 }).map((pieces) => pieces.join(' ')),
  fc.array(piece, { maxLength: 20 }).map((pieces) => pieces.join('')),
  fc
    .tuple(fc.constantFrom('(', '!', '((', 'NOT ', '{', '[', '"', '1'), fc.integer({ min: 1, max: 1024 }))
    .map(([one, times]) => one.repeat(times)),
);

const facts = fc
  .tuple(
    fc.func(fc.option(fc.string({ unit: 'binary' }), { nil: undefined })),
    fc.func(fc.nat(3)),
    fc.func(fc.option(fc.nat(99), { nil: undefined })),
  )
  .map(([text, count, length]): ConditionFacts => ({ text, count, length }));

describe('a condition', () => {
  it('parses or says what is wrong and where', () => {
    fc.assert(
      fc.property(anyCondition, (text) => {
        const parsed = parseCondition(text);

        if (parsed.ok) return;
        const position = Number(/ at position (\d+)/.exec(parsed.error)?.[1]);
        expect(position).toBeGreaterThanOrEqual(0);
        expect(position).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: RUNS },
    );
  });

  it('that keeps the grammar parses, and holds or does not, whatever is set', () => {
    fc.assert(
      fc.property(condition, facts, (text, given) => {
        const parsed = parseCondition(text);

        expect(parsed).toMatchObject({ ok: true });
        if (parsed.ok) expect(typeof evaluateCondition(parsed.expression, given)).toBe('boolean');
      }),
      { numRuns: RUNS },
    );
  });

  it('in parentheses means the same, and negated the opposite', () => {
    fc.assert(
      fc.property(condition, facts, (text, given) => {
        const holds = (written: string): unknown => {
          const parsed = parseCondition(written);
          return parsed.ok ? evaluateCondition(parsed.expression, given) : parsed.error;
        };

        expect([holds(`(${text})`), holds(`NOT (${text})`)]).toEqual([holds(text), !holds(text)]);
      }),
      { numRuns: RUNS },
    );
  });

  it.each(['(', 'NOT ', '!'])('nested too deep by %p is refused, and up to fifty levels are fine', (opening) => {
    const nested = (levels: number) => opening.repeat(levels) + '{A} = 1' + (opening === '(' ? ')'.repeat(levels) : '');

    expect([50, 51, 10_000].map((levels) => parseCondition(nested(levels)).ok)).toEqual([true, false, false]);
  });
});
