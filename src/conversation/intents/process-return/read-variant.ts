/** How sizes are said beside their labels. */
const SIZES: Readonly<Record<string, string>> = {
  'x-small': String.raw`x-?small|extra[- ]small|xs`,
  small: 'small|s',
  medium: 'medium|med|m',
  large: 'large|l',
  'x-large': String.raw`x-?large|extra[- ]large|xl`,
  'xx-large': String.raw`xx-?large|double extra[- ]large|xxl|2xl`,
};

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
const saidAs = (label: string): string => `(?:${SIZES[label.toLowerCase()] ?? escaped(label.toLowerCase())})`;

const WANTED = String.raw`(?:for|in|into|to|size|get|have|want|need|like|instead|prefer|take|a|an|the)`;
const END = String.raw`(?:$|[.,!?|]|\s+(?:please|one|ones|size|instead|then|thanks|from|of|in|my|or|and)\b)`;

/**
 * Which of the labels is wanted: as the answer to the question, or with words that ask for it ("for a medium"). "Too large"
 * asks for none.
 */
export function readVariant(words: string, labels: readonly string[], isAsked: boolean): string | undefined {
  const plain = words.toLowerCase().replaceAll('’', "'");
  const found = labels.filter((label) => {
    const said = saidAs(label);
    const isAnswer =
      isAsked &&
      new RegExp(
        `^(?:(?:${WANTED}|i'll|i'd|i|would|go|with) )*${said}(?:\\s+(?:please|one|then|thanks|size))*[.!]*$`,
      ).test(plain);
    return isAnswer || new RegExp(`\\b${WANTED} (?:size |an? )?${said}${END}`).test(plain);
  });
  return found.length === 1 ? found[0] : undefined;
}

const SAME = /\b(?:same|no|nope|none|never ?mind|as it (?:is|was))\b/i;

/** "The same again", "no". */
export const wantsSame = (words: string): boolean => SAME.test(words);
