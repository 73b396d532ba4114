import type { FoundValue, ValueKind } from '#conversation/understanding/values/index';

/** Values by kind, a guess with a question mark behind it; null only says that there is none. */
export type Expected = Partial<Record<ValueKind, string | readonly string[] | null>>;

export interface Sentence {
  readonly says: string;
  readonly asked?: ValueKind;
  readonly finds: Expected;
}

/** What was found, in the form that the sentences are written in. */
export function inShort(found: readonly FoundValue[]): Expected {
  const byKind = new Map<ValueKind, string[]>();
  for (const { kind, value, sureness } of found) {
    byKind.set(kind, [...(byKind.get(kind) ?? []), sureness === 'guessed' ? `${value}?` : value]);
  }
  return Object.fromEntries([...byKind].map(([kind, values]) => [kind, values.length === 1 ? values[0]! : values]));
}
