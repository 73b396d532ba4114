/** Answers that name no wish of their own; close as they are to "I need help", they select no intent. */
export const SHORT_ANSWERS = [
  "i don't know",
  "i don't know it",
  "i don't have it",
  'no idea',
  'not sure',
  "i can't find it",
  "i don't remember",
  'i forgot',
  'nothing else',
  "that's all",
  "no that's all",
  "i'm good",
  'great',
  'okay',
  'yes',
  'nope',
];
