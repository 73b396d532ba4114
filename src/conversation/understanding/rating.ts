const IN_WORDS: Readonly<Record<string, number>> = { one: 1, two: 2, three: 3, four: 4, five: 5 };
const RATING =
  /^(?:a |an |i(?:'d)? (?:give|say) (?:it |you )?(?:a )?)?([1-5]|one|two|three|four|five)(?: ?(?:stars?|\/ ?5|out of (?:5|five)|points?))?[.!]*$/i;

/** How content the customer was, from 1 to 5, when the message is a rating and nothing more. */
export function readRating(words: string): number | undefined {
  const said = RATING.exec(words.trim())?.[1]?.toLowerCase();
  return said === undefined ? undefined : (IN_WORDS[said] ?? Number(said));
}
