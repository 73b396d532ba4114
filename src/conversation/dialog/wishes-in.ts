import type { IntentName } from '#generated/bot';
import type { Turn } from '../turn/index.ts';
import { knowsNoAnswer } from '../understanding/hedges.ts';
import { isBareValue } from '../understanding/mood/index.ts';
import { findWishes, readInterest, type Wish } from '../understanding/wishes/index.ts';

/** The wishes of the message; what Lex took it for, when nothing clearer is in it. */
export function wishesIn({ words, ranked, intent }: Turn, read?: readonly Wish[]): readonly IntentName[] {
  const wishes = (read ?? findWishes(words, ranked)).map((wish) => wish.intent);
  if (wishes.length > 1 || read) return [...new Set(wishes)];
  const interest = readInterest(words);
  return [interest && interest !== 'unclear' ? interest : intent];
}

/** Other wishes that the words clearly speak of; what Lex holds possible for a half answer says little. */
export const othersIn = (turn: Turn): readonly IntentName[] =>
  (isBareValue(turn.words) || isNoAnswer(turn) ? [] : findWishes(turn.words, []))
    .map(({ intent }) => intent)
    .filter((intent) => intent !== turn.intent && intent !== 'FallbackIntent');

/** "I don't know which email I used" speaks of nothing but the question. */
const isNoAnswer = ({ stage, words }: Turn): boolean => stage.kind.startsWith('slot-') && knowsNoAnswer(words);
