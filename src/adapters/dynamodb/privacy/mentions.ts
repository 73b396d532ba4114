import { identifyingNames, type Trail } from '#business/privacy/index';

/** Keys and ids are made of parts: "CUSTOMER#C-0001", "C-0001/12345", "<conversation>:<offer>:<nonce>". */
const SEPARATORS = /([#/:])/;

export const partsOf = (text: string): readonly string[] => text.split(SEPARATORS);

/** Whether one of the names is a part of a text. */
export const hasPart = (text: string, names: readonly string[]): boolean =>
  names.length > 0 && partsOf(text).some((part) => names.includes(part));

/** Whether a value, or anything in it, names the person; an address or a hash counts wherever it stands in a text. */
export function mentions(value: unknown, trail: Trail): boolean {
  if (typeof value === 'string') return replaceNames(value, trail, '') !== value;
  return typeof value === 'object' && value !== null && elementsOf(value).some((one) => mentions(one, trail));
}

/** The value with the stand-in wherever it named the person. */
export function withoutMentions<T>(value: T, trail: Trail, standIn: string): T {
  const cleaned = (one: unknown): unknown => withoutMentions(one, trail, standIn);
  if (typeof value === 'string') return replaceNames(value, trail, standIn) as T;
  if (value instanceof Uint8Array || typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(cleaned) as T;
  if (value instanceof Set) return new Set([...value].map(cleaned)) as T;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, cleaned(one)])) as T;
}

export const elementsOf = (value: object): readonly unknown[] =>
  value instanceof Uint8Array ? [] : value instanceof Set ? [...value] : Object.values(value);

function replaceNames(text: string, trail: Trail, standIn: string): string {
  const names = identifyingNames(trail);
  if (names.includes(text)) return standIn;
  const isWhole = hasPart(text, names);
  const parts = isWhole ? partsOf(text).map((part) => (names.includes(part) ? standIn : part)) : [text];
  return [...trail.contacts, ...trail.hashes].reduce(
    (rest, name) => replaceAnyCase(rest, name, standIn),
    parts.join(''),
  );
}

/** Literally, never by an expression made from what somebody wrote. */
function replaceAnyCase(text: string, name: string, standIn: string): string {
  if (name === '' || text.length < name.length) return text;
  const [lower, wanted] = [text.toLowerCase(), name.toLowerCase()];
  const at = lower.length === text.length ? lower.indexOf(wanted) : text.indexOf(name);
  if (at < 0) return text;
  return text.slice(0, at) + standIn + replaceAnyCase(text.slice(at + name.length), name, standIn);
}
