const NO_ANSWER =
  /\b(?:(?:don'?t|do not|can'?t|cannot) (?:know|remember|recall|find)|no idea|not sure|forgot(?:ten)?)\b/i;

/** True when the customer says that they can't answer. */
export const knowsNoAnswer = (words: string): boolean => NO_ANSWER.test(words.replaceAll('’', "'"));

const HEDGES = /\b(something like|i think|i guess|i believe|maybe|probably|perhaps|not sure|might be|if i remember)\b/i;

/** True when the customer gives a value without being sure of it: "it was something like 12345". */
export const isGuess = (words: string): boolean => HEDGES.test(words);
