const NO_ANSWER =
  /\b(?:(?:don'?t|do not|can'?t|cannot) (?:know|remember|recall|find)|no idea|not sure|forgot(?:ten)?)\b/i;

/** True when the customer says that they can't answer. */
export const knowsNoAnswer = (words: string): boolean => NO_ANSWER.test(words.replaceAll('’', "'"));
