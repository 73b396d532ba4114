/** Which sub-slots make a composite slot complete. */
export type SubSlotExpression =
  { kind: 'sub-slot'; name: string } | { kind: 'and' | 'or'; operands: SubSlotExpression[] };

export type ParsedSubSlots = { ok: true; expression: SubSlotExpression } | { ok: false; error: string };

type Token = string | undefined;

/**
 * Parses the expression of a composite slot.
 *
 * @param text e.g. `City AND State OR ZipCode`; AND binds stronger than OR, parentheses group
 * @returns the expression, or what is wrong with it; never throws
 * @source https://docs.aws.amazon.com/lexv2/latest/dg/composite-slots.html
 */
export function parseSubSlots(text: string): ParsedSubSlots {
  const tokens = text.match(/[()]|[^\s()]+/g) ?? [];
  let position = 0;
  let problem: string | undefined;
  const fail = (expected: string): SubSlotExpression => {
    problem ??= `expected ${expected}, found '${tokens[position] ?? 'the end'}'`;
    return { kind: 'or', operands: [] };
  };

  const chain = (kind: 'and' | 'or', next: () => SubSlotExpression) => (): SubSlotExpression => {
    const operands = [next()];
    while (isWord(tokens[position], kind)) {
      position += 1;
      operands.push(next());
    }
    return operands.length === 1 ? (operands[0] as SubSlotExpression) : { kind, operands };
  };

  const operand = (): SubSlotExpression => {
    const token = tokens[position];
    if (token === undefined || token === ')' || isWord(token, 'and') || isWord(token, 'or')) return fail('a sub-slot');
    position += 1;
    if (token !== '(') return { kind: 'sub-slot', name: token };
    const inner = or();
    if (tokens[position] !== ')') return fail("')'");
    position += 1;
    return inner;
  };
  const and = chain('and', operand);
  const or = chain('or', and);

  const expression = or();
  if (!problem && position < tokens.length) fail('AND, OR or the end');
  return problem === undefined ? { ok: true, expression } : { ok: false, error: problem };
}

const isWord = (token: Token, word: string): boolean => token?.toLowerCase() === word;

export const namesIn = (expression: SubSlotExpression): string[] =>
  expression.kind === 'sub-slot' ? [expression.name] : expression.operands.flatMap(namesIn);

/**
 * The sub-slot to ask for next, or undefined when the filled ones are enough. Of several ways to be complete the one with
 * the most sub-slots filled is followed, the first one if none is ahead.
 */
export function missingSubSlot(expression: SubSlotExpression, isFilled: (name: string) => boolean): string | undefined {
  if (expression.kind === 'sub-slot') return isFilled(expression.name) ? undefined : expression.name;
  const ways = expression.operands.map((operand) => ({
    missing: missingSubSlot(operand, isFilled),
    filled: namesIn(operand).filter(isFilled).length,
  }));
  if (expression.kind === 'and') return ways.find(({ missing }) => missing !== undefined)?.missing;
  if (ways.some(({ missing }) => missing === undefined)) return undefined;
  return ways.reduce((best, way) => (way.filled > best.filled ? way : best)).missing;
}
