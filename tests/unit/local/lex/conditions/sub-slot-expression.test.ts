import { describe, expect, it } from '@jest/globals';
import { missingSubSlot, namesIn, parseSubSlots } from '../../../../../local/lex/conditions/sub-slot-expression.ts';

function missing(text: string, ...filled: string[]): string | undefined {
  const parsed = parseSubSlots(text);
  if (!parsed.ok) throw new Error(parsed.error);
  return missingSubSlot(parsed.expression, (name) => filled.includes(name));
}

describe('the expression of a composite slot', () => {
  it.each([
    ['City', [], 'City'],
    ['City', ['City'], undefined],
    ['City AND State', ['State'], 'City'],
    ['City AND State', ['City', 'State'], undefined],
    ['City OR Zip', ['Zip'], undefined],
    ['City AND State OR Zip', ['Zip'], undefined],
    ['City AND (State OR Zip)', ['Zip'], 'City'],
    ['Zip OR City AND State', [], 'Zip'],
    ['Zip OR City AND State', ['City'], 'State'],
    ['city_1 and State', ['State'], 'city_1'],
    ['((City))', [], 'City'],
  ] as [string, string[], string | undefined][])('%s with %p filled asks for %p', (text, filled, expected) => {
    expect(missing(text, ...filled)).toBe(expected);
  });

  it('names its sub-slots', () => {
    const parsed = parseSubSlots('A AND (B OR C)');

    expect(parsed.ok && namesIn(parsed.expression)).toEqual(['A', 'B', 'C']);
  });

  it.each([
    ['', "expected a sub-slot, found 'the end'"],
    ['A AND', "expected a sub-slot, found 'the end'"],
    ['OR B', "expected a sub-slot, found 'OR'"],
    ['A B', "expected AND, OR or the end, found 'B'"],
    ['(A', "expected ')', found 'the end'"],
    ['A)', "expected AND, OR or the end, found ')'"],
    ['()', "expected a sub-slot, found ')'"],
  ])('%p is a mistake: %s', (text, error) => {
    expect(parseSubSlots(text)).toEqual({ ok: false, error });
  });
});
