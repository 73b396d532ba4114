import type { DefinitionFile } from './definition-file.ts';

/** Something wrong in the definition, told so that it can be mended without looking anything up. */
export interface Finding {
  /** An error keeps the definition from being used; a warning is printed. */
  readonly severity: 'error' | 'warning';
  /** Relative to the definition's folder. */
  readonly file: string;
  /** JSON pointer to the field; `''` is the whole file. */
  readonly pointer: string;
  /** One-based; absent when the file couldn't be read as JSON. */
  readonly line?: number;
  /** Stable name of the rule, kebab-case. */
  readonly rule: string;
  readonly message: string;
  /** What to do about it. */
  readonly fix: string;
}

type Told = Pick<Finding, 'pointer' | 'rule' | 'message' | 'fix'>;

export function errorIn(file: DefinitionFile, told: Told): Finding {
  return { severity: 'error', file: file.path, ...lineOf(file, told.pointer), ...told };
}

export function warningIn(file: DefinitionFile, told: Told): Finding {
  return { ...errorIn(file, told), severity: 'warning' };
}

/** A member that is missing has no line: its nearest ancestor has. */
function lineOf(file: DefinitionFile, pointer: string): { line?: number } {
  for (let place = pointer; ; place = place.slice(0, place.lastIndexOf('/'))) {
    const line = file.lines.get(place);
    if (line !== undefined) return { line };
    if (place === '') return {};
  }
}

/** In the order in which a person goes through files. */
export const byPlace = (a: Finding, b: Finding) =>
  a.file.localeCompare(b.file) || (a.line ?? 0) - (b.line ?? 0);

/** `en_US/intents/Help.json:12 /sampleUtterances/3/utterance: … (rule-name)` and, on its own line, what to do. */
export function formatFinding(finding: Finding): string {
  const line = finding.line === undefined ? '' : `:${finding.line}`;
  const place = `${finding.file}${line}${finding.pointer && ` ${finding.pointer}`}`;
  const warning = finding.severity === 'warning' ? 'warning: ' : '';
  return `${place}: ${warning}${finding.message} (${finding.rule})\n    ${finding.fix}`;
}
