/** How a wish begins, whatever it is about. */
const REQUEST =
  /^\W*(?:(?:can|could|would|will) (?:you|u|i|we|someone|somebody)|i (?:want|need|would|wanna|have to)|i['’]?d (?:like|love)|please|pls|how (?:do|can|much|does|come)|what|where|when|why|do (?:you|i)|is there|are there|let me|let['’]?s|get me|give me|send me|help me|tell me|make sure|any|no more)(?![\w'’])/i;

/** True when a clause asks for something, known or not. */
export const soundsLikeRequest = (words: string): boolean => REQUEST.test(words);
