import type { SlotValueSelectionSetting } from '@aws-sdk/client-lex-models-v2';
import { validationError } from '../errors.ts';

/** What stands for itself: escaped characters and the members of a class. */
const LITERAL = /\\u[\da-f]{4}|\\.|\[(?:\\.|[^\]\\])*\]/giu;
const UNSUPPORTED = /[*+.]|\{\d+,\}/;

/**
 * Refuses the regular expression of a slot type that Lex does not take.
 *
 * @throws ValidationException when it has a repeater without an upper bound or a wild card, or is no expression
 * @source https://docs.aws.amazon.com/lexv2/latest/dg/built-in-slot-alphanumeric.html
 */
export function checkRegex(setting: Partial<SlotValueSelectionSetting> | undefined): void {
  const pattern = setting?.regexFilter?.pattern;
  if (pattern === undefined) return;
  const unsupported = UNSUPPORTED.exec(pattern.replace(LITERAL, ' '))?.[0];
  if (unsupported) throw refused(pattern, `the operator '${unsupported}' is not supported`);
  if (!isRegex(pattern)) throw refused(pattern, 'it is no regular expression');
}

const refused = (pattern: string, why: string): Error =>
  validationError(`Value '${pattern}' at 'valueSelectionSetting.regexFilter.pattern' failed: ${why}.`);

function isRegex(pattern: string): boolean {
  try {
    return Boolean(new RegExp(`^(?:${pattern})$`));
  } catch {
    return false;
  }
}
