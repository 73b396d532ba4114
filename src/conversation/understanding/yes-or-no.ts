const YES =
  /^(?:oh |well |um+ |ok |okay )?(?:yes|yeah|yep|yup|ya|sure|ok|okay|alright|all right|of course|absolutely|definitely|certainly|please do|go ahead|do it|sounds good|why not|correct|right|exactly|that'?s (?:right|correct|it))\b/i;
const NO =
  /^(?:oh |well |um+ |ok |okay |sorry,? )?(?:no|nope|nah|not|never|don'?t|do not|rather not|i'?d rather not|wrong|incorrect|that'?s (?:wrong|not))\b/i;

/** The yes or no that a longer answer begins with: "Sure, what do you have?", "Not right now, but …". */
export function readYesOrNo(words: string): 'yes' | 'no' | undefined {
  const said = words.trim().replaceAll('’', "'");
  if (NO.test(said)) return 'no';
  return YES.test(said) ? 'yes' : undefined;
}

const ANYTHING =
  /^(?:(?:i )?(?:don'?t|do not|dont) (?:mind|care|know|have (?:one|a budget|any))|no(?:ne|pe|t really)?(?: (?:limit|budget|preference|idea|max(?:imum)?))?|any(?:thing|(?: price| amount)?)?(?: is fine| goes)?|unlimited|whatever|doesn'?t matter|skip(?: (?:it|this|that))?|not sure|whatever it (?:takes|costs)|money is no object|the sky'?s the limit|i'?m flexible|flexible|it depends|no)$/i;
const CHEAP =
  /^(?:(?:just |as |the |something |anything |not too |nothing too |pretty |quite |fairly )*(?:cheap(?:est)?|low|little|expensive|pricey|affordable|inexpensive)(?: (?:as possible|as you can|ones?|options?|please|stuff|things?|price))*)$/i;

/** True when the customer leaves it open: "no limit", "I don't mind", "as cheap as possible". */
export const doesNotMind = (words: string): boolean => ANYTHING.test(plain(words)) || wantsCheap(words);

/** True when no sum is named, but a low one is meant. */
export const wantsCheap = (words: string): boolean =>
  CHEAP.test(plain(words)) && !/^(?:pretty |quite |fairly |just |the )*(?:expensive|pricey)/i.test(plain(words));

const plain = (words: string): string =>
  words
    .trim()
    .replaceAll('’', "'")
    .replace(/[.!]+$/, '');
