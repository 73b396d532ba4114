export interface Token {
  kind: 'reference' | 'function' | 'operator' | 'word' | 'string' | 'number' | 'open' | 'close' | 'end';
  text: string;
  /** Position in the expression, from 0. */
  at: number;
}

/** Thrown by the tokenizer and the parser only, and caught by `parseCondition`. */
export class ConditionSyntaxError extends Error {
  readonly code = 'condition-syntax';
}

const REFERENCE = /\{[^{}]*\}|\[[^[\]]*\]|\(\(\s*[\w.:-]+\s*\)\)|\$\.[A-Za-z]+(?:\[\d+\])?(?:\.[A-Za-z]+)*/y;

/** In the order tried: a request attribute `((x))` before a parenthesis, `<=` before `<`. */
const PATTERNS: [Token['kind'], RegExp][] = [
  ['reference', REFERENCE],
  ['function', /fn\.[A-Za-z_]+/y],
  ['string', /"[^"]*"/y],
  ['operator', /!=|<=|>=|=|<|>|\|\||&&|!/y],
  ['open', /\(/y],
  ['close', /\)/y],
  ['word', /(?:AND|OR|NOT|CONTAINS)(?![A-Za-z0-9_])/iy],
  ['number', /-?\d+(?:\.\d+)?(?![A-Za-z0-9:.-])/y],
  ['string', /[A-Za-z0-9][A-Za-z0-9:.+-]*/y], // a bare date, time, duration or word
];

export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let at = skipSpace(text, 0);
  while (at < text.length) {
    const token = readToken(text, at);
    tokens.push(token);
    at = skipSpace(text, at + token.text.length);
  }
  return [...tokens, { kind: 'end', text: '', at: text.length }];
}

function readToken(text: string, at: number): Token {
  for (const [kind, pattern] of PATTERNS) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match) return { kind, text: match[0], at };
  }
  throw new ConditionSyntaxError(`unexpected '${text.charAt(at)}' at position ${at}`);
}

function skipSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && /\s/.test(text.charAt(at))) at += 1;
  return at;
}
