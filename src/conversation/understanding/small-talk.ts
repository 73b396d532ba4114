/** Courtesies and short answers with nothing else in them; Lex knows no intent for them and guesses one. */
const SMALL_TALK = {
  greeting: /^(hi|hey|hello|hiya|howdy|good (morning|afternoon|evening)|greetings)( there| all| team)?$/,
  thanks:
    /^(ok |okay |great |perfect )?(thanks|thank you|thx|ty|cheers|much appreciated)( a lot| so much| very much| again)?$/,
  pleased: /^(oh )?(great|perfect|cool|nice|awesome|excellent|wonderful|good|sounds good|got it)$/,
  accepted: /^(yes|yeah|yep|yup|sure|ok|okay|of course)( please)?$/,
  declined:
    /^((no|nope|nah)( thanks| thank you)?( that s (all|it)| nothing else| i m (good|fine|done))?|that s (all|it)( thanks)?|nothing( else)?( thanks)?|i m (good|fine|done)( thanks)?)$/,
  why: /^why( (do|would|should) (you|i) (ask|need|want|have to|tell|give).*| is that( needed)?)?$/,
} as const;

export type SmallTalk = keyof typeof SMALL_TALK;

/** What courtesy or short answer a message is, if it is nothing more. */
export function recognizeSmallTalk(words: string): SmallTalk | undefined {
  const plain = words
    .toLowerCase()
    .replace(/[^\p{L}\p{N} ]/gu, ' ')
    .replace(/ +/g, ' ')
    .trim();
  return (Object.keys(SMALL_TALK) as SmallTalk[]).find((kind) => SMALL_TALK[kind].test(plain));
}
