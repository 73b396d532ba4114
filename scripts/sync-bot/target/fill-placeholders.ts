import { PLACEHOLDER_MEMBERS } from '../../bot-definition/index.ts';

/** Value by placeholder, braces included. */
export type Replacements = ReadonlyMap<string, string>;

/** A copy with placeholders filled, only in the members that may hold one: `{OrderNumber}` in a text is Lex's business. */
export function fillPlaceholders<Members>(members: Members, replacements: Replacements): Members {
  return fill(members, '', replacements) as Members;
}

function fill(value: unknown, member: string, replacements: Replacements): unknown {
  if (typeof value === 'string')
    return PLACEHOLDER_MEMBERS.includes(member) ? (replacements.get(value) ?? value) : value;
  if (Array.isArray(value)) return value.map((element) => fill(element, member, replacements));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, fill(inner, name, replacements)]));
}
