import type { LocaleDefinition } from '../definition.ts';
import { errorIn, type Finding } from '../finding.ts';

/**
 * A filter of AMAZON.AlphaNumeric is a regular expression without `*`, `+`, `{n,}` and the dot.
 *
 * @source https://docs.aws.amazon.com/lexv2/latest/dg/built-in-slot-alphanumeric.html
 */
export function regexFilters({ slotTypes }: LocaleDefinition): Finding[] {
  return slotTypes.flatMap(({ file, data }) => {
    const pattern = data.valueSelectionSetting?.regexFilter?.pattern;
    const problem = pattern === undefined ? undefined : problemOf(pattern);
    if (!problem) return [];
    return [errorIn(file, { pointer: '/valueSelectionSetting/regexFilter/pattern', rule: 'regex-filter', ...problem })];
  });
}

function problemOf(pattern: string): Pick<Finding, 'message' | 'fix'> | undefined {
  const bare = pattern.replace(/\\./g, '').replace(/\[[^\]]*\]/g, '');
  const open = /[*+.]|\{\d+,\}/.exec(bare)?.[0];
  if (open) return { message: `Lex does not take ${open} in a filter`, fix: 'Say how often, as in [A-Z]{2,3}[0-9]{4}.' };
  try {
    new RegExp(pattern, 'u');
    return undefined;
  } catch (error) {
    return { message: (error as Error).message, fix: 'Write a regular expression, as in [A-Z]{2}[0-9]{4}.' };
  }
}
