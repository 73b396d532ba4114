/** What stands for something else, by the member that it stands in. */
export interface Translate {
  slotTypeId(reference: string): string;
  slotId(reference: string): string;
}

/** A copy with ids for names, or names for ids. */
export function replaceReferences<T>(value: T, translate: Translate): T {
  return replace(value, '', translate) as T;
}

function replace(value: unknown, member: string, translate: Translate): unknown {
  if (typeof value === 'string') return isReference(member) ? translate[member](value) : value;
  if (Array.isArray(value)) return value.map((entry) => replace(entry, '', translate));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, replace(inner, name, translate)]));
}

const isReference = (member: string): member is keyof Translate => member === 'slotTypeId' || member === 'slotId';
