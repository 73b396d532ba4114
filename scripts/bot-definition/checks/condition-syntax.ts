import type { IntentMembers, Sourced } from '../definition.ts';
import { errorIn, type Finding } from '../finding.ts';
import { conditions } from '../references.ts';

const REFERENCE = /^(?:!|NOT\b|\s|\()*(?:fn\.(?:COUNT|LENGTH|IS_SET)\s*\(|\{|\[|\(\(|\$\.)/i;

/** Finds expressions that can't be conditions: quotes or brackets left open, or a side that names nothing. */
export function conditionSyntax({ file }: Sourced<IntentMembers>): Finding[] {
  return conditions(file.data).flatMap(({ pointer, value }) => {
    const problem = problemOf(value);
    return problem ? [errorIn(file, { pointer, rule: 'condition-syntax', message: problem, fix: FORM })] : [];
  });
}

const FORM = 'Write a reference, an operator and a constant, as in: fn.IS_SET({OrderNumber}) AND [confirmation] = "skip"';

function problemOf(expression: string): string | undefined {
  const bare = expression.replace(/"[^"]*"/g, '""');
  if (bare.replaceAll('""', '').includes('"')) return 'a quote is left open';
  if (!isBalanced(bare)) return 'brackets are not in pairs';

  const tests = bare.split(/\s(?:AND|OR)(?=\s|$)|&&|\|\|/i);
  return tests.every((test) => REFERENCE.test(test.trim()))
    ? undefined
    : 'the left side of each test names a {slot}, [session attribute], ((request attribute)), $.field or fn.…';
}

const CLOSING: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' };

function isBalanced(text: string): boolean {
  const open: string[] = [];
  for (const character of text) {
    const closing = CLOSING[character];
    if (closing) open.push(closing);
    else if (Object.values(CLOSING).includes(character) && open.pop() !== character) return false;
  }
  return open.length === 0;
}
