import type { Comparison, Expression, Parsed, Reference } from './expression.ts';
import type { Token } from './tokenize.ts';
import { ConditionSyntaxError, tokenize } from './tokenize.ts';

const MAX_DEPTH = 50;
const SYNONYMS: Record<string, string> = { '||': 'OR', '&&': 'AND', '!': 'NOT' };
const COMPARISONS = ['=', '!=', '<', '<=', '>', '>=', 'CONTAINS'];
const FUNCTIONS = ['fn.COUNT', 'fn.LENGTH', 'fn.IS_SET'];

/**
 * Parses a condition of a conditional branch.
 *
 * @param text e.g. `{Budget} > 50 AND NOT fn.IS_SET([Tier])`; OR binds weakest, NOT strongest
 * @returns the expression, or what was expected and where; never throws
 * @source https://docs.aws.amazon.com/lexv2/latest/dg/paths-branching.html
 */
export function parseCondition(text: string): Parsed {
  try {
    const parser = createParser(tokenize(text));
    const expression = parser.or(0);
    parser.expect('end', 'the end of the condition');
    return { ok: true, expression };
  } catch (error) {
    if (error instanceof ConditionSyntaxError) return { ok: false, error: error.message };
    throw error;
  }
}

function createParser(tokens: Token[]) {
  let position = 0;
  const current = (): Token => tokens[position] as Token;
  const advance = (): Token => tokens[position++] as Token;
  const keyword = (token: Token): string =>
    SYNONYMS[token.text] ?? (token.kind === 'word' ? token.text.toUpperCase() : '');

  const expect = (kind: Token['kind'], wanted: string): Token => {
    if (current().kind !== kind) throw expected(wanted, current());
    return kind === 'end' ? current() : advance();
  };

  const chain = (kind: 'or' | 'and', word: string, next: (depth: number) => Expression) => (depth: number) => {
    const operands = [next(depth)];
    while (keyword(current()) === word) {
      advance();
      operands.push(next(depth));
    }
    return operands.length === 1 ? (operands[0] as Expression) : { kind, operands };
  };

  const not = (depth: number): Expression => {
    if (depth > MAX_DEPTH)
      throw new ConditionSyntaxError(`nested deeper than ${MAX_DEPTH} at position ${current().at}`);
    if (keyword(current()) === 'NOT') {
      advance();
      return { kind: 'not', operand: not(depth + 1) };
    }
    if (current().kind === 'open') {
      advance();
      const inner = or(depth + 1);
      expect('close', "')'");
      return inner;
    }
    return current().kind === 'function' ? functionTest() : comparison();
  };
  const and = chain('and', 'AND', not);
  const or = chain('or', 'OR', and);

  const functionTest = (): Expression => {
    const token = advance();
    const name = token.text.toUpperCase().replace('FN.', 'fn.');
    if (!FUNCTIONS.includes(name)) throw expected(FUNCTIONS.join(', '), token);
    expect('open', "'('");
    const left = readReference(expect('reference', 'a slot or attribute'));
    expect('close', "')'");
    if (name === 'fn.IS_SET') return { kind: 'is-set', left };
    const operator = readOperator();
    const right = Number(expect('number', 'a number').text);
    return { kind: name === 'fn.COUNT' ? 'count' : 'length', left, comparison: operator, right };
  };

  const comparison = (): Expression => {
    const left = readReference(expect('reference', 'a slot, attribute or function'));
    const operator = readOperator();
    const token = advance();
    if (token.kind === 'number') return { kind: 'compare', left, comparison: operator, right: Number(token.text) };
    if (token.kind !== 'string') throw expected('a constant', token);
    return { kind: 'compare', left, comparison: operator, right: token.text.replace(/^"|"$/g, '') };
  };

  const readOperator = (): Comparison => {
    const token = advance();
    const text = token.text.toUpperCase();
    if (!COMPARISONS.includes(text)) throw expected('a comparison', token);
    return text as Comparison;
  };

  return { or, expect };
}

const expected = (what: string, token: Token): ConditionSyntaxError =>
  new ConditionSyntaxError(`expected ${what} at position ${token.at}, found '${token.text || 'the end'}'`);

function readReference({ text, at }: Token): Reference {
  const path = /^\$\.transcriptions\[(\d+)\]\.(.+)$/.exec(text);
  if (path) return { kind: 'transcription', index: Number(path[1]), field: path[2] ?? '' };
  if (text === '$.inputMode') return { kind: 'input-mode' };
  if (text === '$.inputTranscript') return { kind: 'input-transcript' };
  if (text.startsWith('$')) throw new ConditionSyntaxError(`unknown reference '${text}' at position ${at}`);
  const kind = text.startsWith('{') ? 'slot' : text.startsWith('[') ? 'session-attribute' : 'request-attribute';
  const name = (kind === 'request-attribute' ? text.slice(2, -2) : text.slice(1, -1)).trim();
  if (name === '') throw new ConditionSyntaxError(`empty reference at position ${at}`);
  return { kind, name };
}
