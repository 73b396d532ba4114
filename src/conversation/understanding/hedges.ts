const HEDGES = /\b(something like|i think|i guess|i believe|maybe|probably|perhaps|not sure|might be|if i remember)\b/i;

/** True when the customer gives a value without being sure of it: "it was something like 12345". */
export const isGuess = (words: string): boolean => HEDGES.test(words);
