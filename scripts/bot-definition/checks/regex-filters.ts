import { problemOfRegex } from '../../../local/lex/models/check-regex.ts';
import type { LocaleDefinition } from '../definition.ts';
import { errorIn, type Finding } from '../finding.ts';

/** A filter of AMAZON.AlphaNumeric is a regular expression without `*`, `+`, `{n,}` and the dot. */
export function regexFilters({ slotTypes }: LocaleDefinition): Finding[] {
  return slotTypes.flatMap(({ file, data }) => {
    const pattern = data.valueSelectionSetting?.regexFilter?.pattern;
    const problem = pattern === undefined ? undefined : problemOfRegex(pattern);
    const pointer = '/valueSelectionSetting/regexFilter/pattern';
    return problem ? [errorIn(file, { pointer, rule: 'regex-filter', message: problem, fix: FIX })] : [];
  });
}

const FIX = 'Write a regular expression that says how often, as in [A-Z]{2,3}[0-9]{4}.';
