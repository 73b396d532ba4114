const EMPTY = new Set(['the', 'a', 'an', 'of', 'and', 'for', 'with', 'set', 'pack']);

/** Lower case words without their plural. */
export const stemsIn = (words: string): readonly string[] =>
  words
    .toLowerCase()
    .normalize('NFKD')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !EMPTY.has(word))
    .map((word) => word.replace(/(?<=\p{L}{3})(?:(?<=s|x|ch|sh)es|(?<!s)s)$/u, ''));
