import type { Comparison, Expression, Reference } from './expression.ts';

/** Reads a reference: its text, or undefined when it is not set. `count` is the number of values (1 for a scalar). */
export interface ConditionFacts {
  text(reference: Reference): string | undefined;
  count(reference: Reference): number;
  /** Characters of a single value; undefined when it is not set, and for multi-valued and composite slots. */
  length(reference: Reference): number | undefined;
}

/**
 * Whether a condition holds. A comparison with an unset reference is not evaluated and counts as false.
 * Strings compare without regard to ASCII case, numbers by value, dates and times by time, durations by length.
 */
export function evaluateCondition(expression: Expression, facts: ConditionFacts): boolean {
  switch (expression.kind) {
    case 'or':
      return expression.operands.some((operand) => evaluateCondition(operand, facts));
    case 'and':
      return expression.operands.every((operand) => evaluateCondition(operand, facts));
    case 'not':
      return !evaluateCondition(expression.operand, facts);
    case 'is-set':
      return facts.text(expression.left) !== undefined;
    case 'count':
      return holds(facts.count(expression.left) - expression.right, expression.comparison);
    case 'length': {
      const length = facts.length(expression.left);
      return length !== undefined && holds(length - expression.right, expression.comparison);
    }
    case 'compare': {
      const text = facts.text(expression.left);
      return text !== undefined && compare(text, expression.comparison, expression.right);
    }
  }
}

function compare(left: string, comparison: Comparison, right: string | number): boolean {
  const a = lower(left);
  const b = lower(String(right));
  if (comparison === 'CONTAINS') return a.includes(b);
  return holds(difference(a, b), comparison);
}

/** Below, at or above zero: by number, duration or time where both sides are one, else by text. */
function difference(a: string, b: string): number {
  for (const read of [readNumber, readDuration]) {
    const [x, y] = [read(a), read(b)];
    if (x !== undefined && y !== undefined) return x - y;
  }
  return a === b ? 0 : a < b ? -1 : 1; // ISO dates and times order as text
}

const lower = (text: string): string => text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());

function readNumber(text: string): number | undefined {
  return /^-?\d+(\.\d+)?$/.test(text.trim()) ? Number(text) : undefined;
}

const SECONDS = { y: 31_557_600, mo: 2_629_800, w: 604_800, d: 86_400, h: 3600, mi: 60, s: 1 };

function readDuration(text: string): number | undefined {
  const match = /^p(?:(\d+)y)?(?:(\d+)m)?(?:(\d+)w)?(?:(\d+)d)?(?:t?(?:(\d+)h)?(?:(\d+)m)?(?:(\d+)s)?)?$/.exec(text);
  if (!match || text === 'p') return undefined;
  const units = [SECONDS.y, SECONDS.mo, SECONDS.w, SECONDS.d, SECONDS.h, SECONDS.mi, SECONDS.s];
  return units.reduce((total, unit, index) => total + unit * Number(match[index + 1] ?? 0), 0);
}

function holds(sign: number, comparison: Comparison): boolean {
  const outcome = { '=': sign === 0, '!=': sign !== 0, '<': sign < 0, '<=': sign <= 0, '>': sign > 0, '>=': sign >= 0 };
  return comparison !== 'CONTAINS' && outcome[comparison];
}
