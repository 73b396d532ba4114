import { normalizeText } from '../words.ts';
import type { Resolver, Span } from './resolver.ts';
import { spanAt } from './resolver.ts';

export type Answer = 'Yes' | 'No' | 'Maybe' | "Don't know";

const YES =
  'yes|yeah|yea|yep|yup|ya|yah|yes please|sure|sure thing|of course|ok|okay|okey|k|kk|alright|all right|right|correct|exactly|absolutely|definitely|certainly|indeed|affirmative|positive|true|fine|perfect|great|good|sounds good|sounds great|sounds right|looks good|looks right|that works|works for me|go ahead|go for it|do it|please do|lets do it|lets go|i do|i am|it is|that is|i agree|agreed|i confirm|confirm|confirmed|thats right|that is right|thats correct|that is correct|thats it|thats fine|that is fine|why not|by all means|si|y|you bet|totally|for sure|uh huh|aye|proceed|make it so|i would|id like that|i would like that|id love to|gladly|i have it|i can agree|i can do that|👍';
const NO =
  'no|nope|nah|naw|no thanks|no thank you|no way|not|not now|not right now|not today|not yet|not really|not at all|not correct|not right|negative|never|n|i dont|i do not|dont|do not|please dont|wrong|incorrect|false|thats wrong|that is wrong|thats not right|that is not right|thats not correct|that is not correct|thats incorrect|it isnt|it is not|its not|its wrong|isnt|absolutely not|definitely not|certainly not|of course not|id rather not|i would rather not|rather not|no dont|no not|dont do it|dont do that|i disagree|nay|hell no|no good|forget it|decline|i decline|ill decline|i will decline|👎';
const MAYBE =
  'maybe|perhaps|possibly|might be|could be|i guess|kind of|sort of|not sure|im not sure|i am not sure|probably|i think so|its possible|it is possible|sometimes|i might|that could be right';
const UNKNOWN =
  'i dont know|i do not know|dont know|do not know|idk|no idea|i have no idea|no clue|dunno|who knows|unsure|cant say|unknown|not sure about it|im not sure about it';

const PHRASES: [Answer, Set<string>][] = [
  ["Don't know", new Set(UNKNOWN.split('|'))],
  ['Maybe', new Set(MAYBE.split('|'))],
  ['No', new Set(NO.split('|'))],
  ['Yes', new Set(YES.split('|'))],
];
const FILLERS = new Set(
  'please thanks thank you um uh er hm hmm well oh so just that is it thats its for me i think then now actually the do'.split(
    ' ',
  ),
);
/** Whatever follows these ("yes and send it to my office") is said on top of the answer. */
const PLAIN_YES = new Set('yes yeah yea yep yup yah absolutely definitely exactly correct'.split(' '));
const TURNS = /\b(but|except|however|although|instead|only if|unless|wait)\b/;

/**
 * How a yes/no question is answered. The longest phrase at the start decides; what follows may be filler or another
 * wording of the same answer. A yes with a reservation ("yes, but …") is unclear; a refusal stays one.
 */
export function readAnswer(text: string): Answer | undefined {
  if (/👍|👎/u.test(text)) return text.includes('👍') ? 'Yes' : 'No';
  const words = skipFillers(normalizeText(text).split(' ').filter(Boolean));
  const first = leadingPhrase(words);
  if (!first) return undefined;
  const rest = words.slice(first.length);
  if (first.answer === 'No') return 'No';
  if (TURNS.test(rest.join(' '))) return undefined;
  if (first.answer === 'Yes' && PLAIN_YES.has(words[0] ?? '')) return 'Yes';
  return isSameAnswer(first.answer, rest) ? first.answer : undefined;
}

/** "yes, but on another day": still about the question, though no answer to it. */
export function isReservedYes(text: string): boolean {
  const words = skipFillers(normalizeText(text).split(' ').filter(Boolean));
  return leadingPhrase(words)?.answer === 'Yes' && TURNS.test(words.join(' '));
}

function leadingPhrase(words: string[]): { answer: Answer; length: number } | undefined {
  for (let length = Math.min(words.length, 5); length > 0; length -= 1) {
    const phrase = words.slice(0, length).join(' ');
    const found = PHRASES.find(([, phrases]) => phrases.has(phrase));
    if (found) return { answer: found[0], length };
  }
  return undefined;
}

const MAX_TAIL_WORDS = 3;

/** "yes, that's right, please": every further phrase agrees. "yes send it to me" is short enough to be a yes too. */
function isSameAnswer(answer: Answer, words: string[]): boolean {
  const rest = skipFillers(words);
  if (rest.length === 0) return true;
  const next = leadingPhrase(rest);
  if (next) return next.answer === answer && isSameAnswer(answer, rest.slice(next.length));
  return rest.length <= MAX_TAIL_WORDS;
}

function skipFillers(words: string[]): string[] {
  let from = 0;
  while (from < words.length && FILLERS.has(words[from] ?? '') && !leadingPhrase(words.slice(from))) from += 1;
  return words.slice(from);
}

function find(text: string): Span | undefined {
  const answer = readAnswer(text);
  return answer && spanAt(text, [0, text.length], answer);
}

/** AMAZON.Confirmation: Yes, No, Maybe or Don't know, of the whole answer. */
export const createConfirmationResolver = (): Resolver => ({
  find: () => [],
  elicit: (text) => find(text),
  accept: (text) => find(text)?.value,
  sample: 'yes',
  isOpen: false,
});
