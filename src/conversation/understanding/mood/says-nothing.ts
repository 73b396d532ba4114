const EMAIL_ADDRESSES = /\S+@\S+/g;
const STREET =
  /^\d+\w? [\p{L}\d .,'#-]+\b(?:street|st|avenue|ave|road|rd|drive|dr|lane|ln|boulevard|blvd|court|ct|way|place|pl)\b.*$/iu;
/** What stands around a value and around a yes or no. */
const FILLERS =
  /\b(?:it'?s|it is|is|my|the|its|order|number|e-?mail|address|phone|zip|name|no|nope|yes|yeah|yep|ok|okay|sure|please|and|at|for)\b/gi;
const VALUE_LIKE = /(?<![\p{L}\d])[\p{L}\d]*\d[\p{L}\d]*/gu;

/** An answer to the question for a budget that names no sum, whatever its words sound like. */
const OPEN_HANDED = /^(?:money(?:'?s| is) no object|the sky'?s the limit|whatever it (?:costs|takes))[.!]?$/iu;

/** Words that are no more than an answer: "John Smith", "wrong size". */
const FEW_WORDS = 2;

/** True for a bare value, such as a number or an address, and for yes and no: they tell nothing of a mood. */
export function isBareValue(words: string): boolean {
  const text = words.trim();
  if (STREET.test(text) || OPEN_HANDED.test(text)) return true;
  const rest = text.replace(EMAIL_ADDRESSES, ' ').replace(VALUE_LIKE, ' ').replace(FILLERS, ' ');
  return !/[\p{L}\p{Extended_Pictographic}]/u.test(rest) && !/[!?]{2}/.test(rest);
}

/** True for an answer of a word or two. */
export const isShortAnswer = (words: string): boolean =>
  words.trim().split(/\s+/).length <= FEW_WORDS && !/[!?]/.test(words);
