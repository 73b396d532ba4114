import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { evaluateCondition } from '../../local/lex/conditions/evaluate.ts';
import type { Reference } from '../../local/lex/conditions/expression.ts';
import { parseCondition } from '../../local/lex/conditions/parse.ts';

/** What is set: the slots and attributes by name. */
function holds(condition: string, values: Record<string, string>): boolean {
  const parsed = parseCondition(condition);
  if (!parsed.ok) throw new Error(parsed.error);
  const read = (reference: Reference) => ('name' in reference ? values[reference.name] : undefined);
  return evaluateCondition(parsed.expression, {
    text: read,
    count: (reference) => read(reference)?.split(',').length ?? 0,
    length: (reference) => read(reference)?.length,
  });
}

describe('3.10 conditions', () => {
  it.each([
    ['{Size} = "large"', { Size: 'LARGE' }, true],
    ['{Size} != "large"', { Size: 'small' }, true],
    ['{Size} CONTAINS "arg"', { Size: 'Large' }, true],
    ['[count] > 9', { count: '10' }, true],
    ['[count] > "9"', { count: '10' }, true],
    ['((amount)) <= 10.5', { amount: '10.5' }, true],
    ['{Day} < 2025-03-05', { Day: '2025-03-04' }, true],
    ['{Length} > PT90M', { Length: 'PT2H' }, true],
    ['{A} = 1 OR {B} = 1 AND {C} = 1', { A: '1', B: '0', C: '0' }, true],
    ['({A} = 1 OR {B} = 1) AND {C} = 1', { A: '1', B: '0', C: '0' }, false],
    ['NOT {A} = 1', { A: '2' }, true],
    ['!fn.IS_SET({A}) && fn.IS_SET([B])', { B: '' }, true],
    ['fn.COUNT({Toppings}) >= 2', { Toppings: 'ham,cheese' }, true],
    ['fn.LENGTH([name]) = 3', { name: 'Ann' }, true],
    ['(({A} = 1))', { A: '1' }, true],
  ] as [string, Record<string, string>, boolean][])('%s with %p is %p', (condition, values, expected) => {
    expect(holds(condition, values)).toBe(expected);
  });

  it.each(['{A} = 1', '{A} != 1', '{A} < 1', '{A} CONTAINS "x"', 'fn.LENGTH({A}) = 0'])(
    '%s is false while A is unset',
    (condition) => {
      expect(holds(condition, {})).toBe(false);
    },
  );

  it.each([
    ['{A}', 'position 3'],
    ['{A} = ', 'position 6'],
    ['= 1', 'position 0'],
    ['{A} = 1 AND', 'position 11'],
    ['({A} = 1', "')'"],
    ['{A} = 1 {B} = 2', 'position 8'],
    ['fn.MAX({A}) > 1', 'fn.COUNT'],
    ['$.secret = 1', '$.secret'],
    ['{} = 1', 'empty reference'],
  ])('%s is a syntax error that says where', (condition, where) => {
    const parsed = parseCondition(condition);

    expect(parsed.ok ? '' : parsed.error).toContain(where);
  });

  it('never throws, whatever the text', () => {
    const piece = fc.constantFrom(
      '{A}',
      '[b]',
      '((c))',
      '=',
      '!=',
      '<',
      'AND',
      'or',
      'NOT',
      '!',
      '(',
      ')',
      '"x"',
      '1',
      'fn.IS_SET(',
      'fn.COUNT(',
      '$.inputMode',
      'CONTAINS',
      ' ',
    );
    const conditions = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(piece).map((pieces) => pieces.join(' ')),
    );

    fc.assert(fc.property(conditions, (condition) => typeof parseCondition(condition).ok === 'boolean'));
    expect(parseCondition('('.repeat(100_000)).ok).toBe(false);
    expect(parseCondition(`${'NOT '.repeat(100_000)}{A} = 1`).ok).toBe(false);
  });

  it('evaluates every condition that parses to true or false', () => {
    const atom = fc.constantFrom('{A} = 1', '[b] < "x"', 'fn.IS_SET({A})', 'fn.LENGTH([b]) > 2', '((c)) CONTAINS "y"');
    const conditions = fc
      .array(fc.tuple(fc.constantFrom('AND', 'OR', 'AND NOT'), atom))
      .map((rest) => ['{A} = 2', ...rest.flat()].join(' '));

    fc.assert(
      fc.property(
        conditions,
        fc.dictionary(fc.constantFrom('A', 'b', 'c'), fc.string()),
        (condition, values) => typeof holds(condition, values) === 'boolean',
      ),
    );
  });
});
