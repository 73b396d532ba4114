import { LEX_DEFAULTS } from './lex-defaults.ts';

export type Canonical = string | number | boolean | Canonical[] | { [member: string]: Canonical };
export type CanonicalMembers = { [member: string]: Canonical };

/** Lists whose order means nothing to Lex. */
const UNORDERED = new Set(['sampleUtterances', 'slotTypeValues', 'synonyms']);

/**
 * The form in which two descriptions of the same thing are equal: without absent and empty members, without members
 * at Lex's defaults, members sorted by name, lists sorted where order means nothing.
 */
export function canonicalMembers(members: object): CanonicalMembers {
  const entries = Object.entries(members)
    .map(([name, value]) => [name, canonical(value as unknown, name)] as const)
    .filter((entry): entry is readonly [string, Canonical] => entry[1] !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries);
}

function canonical(value: unknown, name: string): Canonical | undefined {
  if (value === undefined || value === null || value === '') return undefined;
  if (Array.isArray(value)) return canonicalList(value, name);
  if (typeof value === 'object') {
    const members = canonicalMembers(value);
    // A stage that is switched on differs from one that isn't there, even if it says nothing more.
    return Object.keys(members).length > 0 || 'active' in value ? members : undefined;
  }
  const scalar = withoutStreams(name, value as string | number | boolean);
  return LEX_DEFAULTS[name]?.includes(scalar) ? undefined : scalar;
}

function canonicalList(list: readonly unknown[], name: string): Canonical[] | undefined {
  const elements = list.map((element) => canonical(element, '') ?? {});
  if (UNORDERED.has(name)) elements.sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
  return elements.length > 0 ? elements : undefined;
}

/** CloudFormation's ARN of a log group ends in `:*`, for all of its streams; Lex may or may not keep that. */
function withoutStreams(name: string, value: string | number | boolean) {
  return name === 'cloudWatchLogGroupArn' && typeof value === 'string' ? value.replace(/:\*$/, '') : value;
}
