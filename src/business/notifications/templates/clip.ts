/** How much of a name goes into a text message. */
export const SHORT_NAME = 30;

const GRAPHEMES = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** The text, cut at so many characters as people count them, where every one costs. */
export function clip(text: string, most: number): string {
  const characters = [...GRAPHEMES.segment(text)];
  if (characters.length <= most) return text;
  return `${characters
    .slice(0, most - 3)
    .map(({ segment }) => segment)
    .join('')
    .trimEnd()}...`;
}
