/** A greeting or thanks with nothing else in it. */
const SMALL_TALK = {
  greeting: /^(hi|hey|hello|hiya|howdy|good (morning|afternoon|evening)|greetings)( there| all| team)?$/,
  thanks:
    /^(ok |okay |great |perfect )?(thanks|thank you|thx|ty|cheers|much appreciated)( a lot| so much| very much| again)?$/,
} as const;

export type SmallTalk = keyof typeof SMALL_TALK;

/** What courtesy a message is, if it is nothing more; Lex knows no intent for it. */
export function recognizeSmallTalk(words: string): SmallTalk | undefined {
  const plain = words
    .toLowerCase()
    .replace(/[^\p{L}\p{N} ]/gu, ' ')
    .replace(/ +/g, ' ')
    .trim();
  return (Object.keys(SMALL_TALK) as SmallTalk[]).find((kind) => SMALL_TALK[kind].test(plain));
}
