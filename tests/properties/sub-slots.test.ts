import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { SubSlotExpression } from '../../local/lex/conditions/sub-slot-expression.ts';
import { missingSubSlot, namesIn, parseSubSlots } from '../../local/lex/conditions/sub-slot-expression.ts';

const name = fc.constantFrom('City', 'State', 'Zip', 'street_1', 'Android', 'Order');

const { expression } = fc.letrec<{ expression: SubSlotExpression }>((tie) => ({
  expression: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.record({ kind: fc.constant('sub-slot' as const), name }),
    fc.record({
      kind: fc.constantFrom('and' as const, 'or' as const),
      operands: fc.array(tie('expression'), { minLength: 2, maxLength: 3 }),
    }),
  ),
}));

const write = (written: SubSlotExpression): string =>
  written.kind === 'sub-slot'
    ? written.name
    : `(${written.operands.map(write).join(` ${written.kind.toUpperCase()} `)})`;

const holds = (tested: SubSlotExpression, filled: Set<string>): boolean => {
  if (tested.kind === 'sub-slot') return filled.has(tested.name);
  const results = tested.operands.map((operand) => holds(operand, filled));
  return tested.kind === 'and' ? results.every(Boolean) : results.some(Boolean);
};

describe('the expression of a composite slot', () => {
  it('reads back what was written', () => {
    fc.assert(
      fc.property(expression, (written) => {
        expect(parseSubSlots(write(written))).toEqual({ ok: true, expression: written });
      }),
    );
  });

  it('answers any text, with an expression or with what is wrong', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Z ()andorANDOR]{0,40}$/), (text) => {
        const parsed = parseSubSlots(text);

        expect(parsed.ok || parsed.error !== '').toBe(true);
      }),
    );
  });

  it('asks for a sub-slot exactly while it does not hold', () => {
    fc.assert(
      fc.property(expression, fc.uniqueArray(name), (wanted, given) => {
        const filled = new Set<string>(given);

        expect(missingSubSlot(wanted, (one) => filled.has(one)) === undefined).toBe(holds(wanted, filled));
      }),
    );
  });

  it('asks for each sub-slot once at most, and then holds', () => {
    fc.assert(
      fc.property(expression, (wanted) => {
        const filled = new Set<string>();
        for (let asked = missingSubSlot(wanted, (one) => filled.has(one)); asked !== undefined;) {
          expect(filled.has(asked)).toBe(false);
          filled.add(asked);
          asked = missingSubSlot(wanted, (one) => filled.has(one));
        }

        expect(filled.size).toBeLessThanOrEqual(new Set(namesIn(wanted)).size);
        expect(holds(wanted, filled)).toBe(true);
      }),
    );
  });
});
