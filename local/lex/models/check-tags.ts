import { validationError } from '../errors.ts';

export type Tags = Record<string, string>;

const MAX_TAGS = 200;
const MAX_KEY = 128;
const MAX_VALUE = 256;

/** Throws ValidationException naming the member; returns the tags. */
export function checkTags<T extends Tags | undefined>(tags: T, member: string): T {
  const entries = Object.entries<string>(tags ?? {});
  if (entries.length > MAX_TAGS)
    throw validationError(`Value at '${member}': a resource has at most ${MAX_TAGS} tags.`);
  for (const [key, value] of entries) {
    if (key.length < 1 || key.length > MAX_KEY)
      throw validationError(`Value at '${member}': a key has 1 to ${MAX_KEY} characters.`);
    if (value.length > MAX_VALUE)
      throw validationError(`Value at '${member}.${key}': a value has at most ${MAX_VALUE} characters.`);
  }
  return tags;
}
