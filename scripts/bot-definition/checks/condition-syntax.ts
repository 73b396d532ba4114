import { parseCondition } from '../../../local/lex/conditions/parse.ts';
import type { IntentMembers, Sourced } from '../definition.ts';
import { errorIn, type Finding } from '../finding.ts';
import { conditions } from '../references.ts';

/** Finds expressions that aren't conditions by Lex's whole grammar, and says at which character. */
export function conditionSyntax({ file }: Sourced<IntentMembers>): Finding[] {
  return conditions(file.data).flatMap(({ pointer, value }) => {
    const parsed = parseCondition(value);
    return parsed.ok ? [] : [errorIn(file, { pointer, rule: 'condition-syntax', message: parsed.error, fix: FORM })];
  });
}

const FORM =
  'Left of each operator stands a {slot}, [session attribute], ((request attribute)), $.field or fn.…, right of it a ' +
  'constant, as in: fn.IS_SET({OrderNumber}) AND [confirmation] = "skip"';
