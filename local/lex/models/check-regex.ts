import type { SlotValueSelectionSetting } from '@aws-sdk/client-lex-models-v2';
import { validationError } from '../errors.ts';

/** What stands for itself: escaped characters and the members of a class. */
const LITERAL = /\\u[\da-f]{4}|\\.|\[(?:\\.|[^\]\\])*\]/giu;
const UNSUPPORTED = /[*+.]|\{\d+,\}/;

/**
 * Why Lex does not take a slot type's regular expression: a repeater without an upper bound, a wild card, or no
 * expression at all; undefined when it does.
 *
 * @source https://docs.aws.amazon.com/lexv2/latest/dg/built-in-slot-alphanumeric.html
 */
export function problemOfRegex(pattern: string): string | undefined {
  const unsupported = UNSUPPORTED.exec(pattern.replace(LITERAL, ' '))?.[0];
  if (unsupported) return `the operator '${unsupported}' is not supported`;
  return isRegex(pattern) ? undefined : 'it is no regular expression';
}

/** @throws ValidationException for a regular expression that Lex does not take */
export function checkRegex(setting: Partial<SlotValueSelectionSetting> | undefined): void {
  const pattern = setting?.regexFilter?.pattern;
  const problem = pattern === undefined ? undefined : problemOfRegex(pattern);
  if (problem)
    throw validationError(`Value '${pattern}' at 'valueSelectionSetting.regexFilter.pattern' failed: ${problem}.`);
}

function isRegex(pattern: string): boolean {
  try {
    return Boolean(new RegExp(`^(?:${pattern})$`));
  } catch {
    return false;
  }
}
