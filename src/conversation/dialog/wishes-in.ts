import type { Turn, Waiting } from '../turn/index.ts';
import { knowsNoAnswer } from '../understanding/hedges.ts';
import { findShopTopic } from '../understanding/shop-questions.ts';
import { isBareValue } from '../understanding/mood/index.ts';
import { findWishes, readInterest, type Wish } from '../understanding/wishes/index.ts';
import { withOwnValues } from './own-values.ts';
import { atHandIn, eachOnce, isSameWish } from './waiting.ts';

/** The wishes of the message, each with its own values; what Lex took it for, when nothing clearer is in it. */
export function wishesIn(turn: Turn, read?: readonly Wish[]): readonly Waiting[] {
  const { words, ranked, intent } = turn;
  const found = read ?? findWishes(words, ranked);
  // A question about the shop that comes along is answered, and begins nothing.
  const asked = found.filter((wish) => !findShopTopic(wish.words));
  if (asked.length === 1 && found.length > 1) return asked.map((wish) => withOwnValues(turn, wish));
  const wishes = asked.length > 0 ? asked : found;
  if (wishes.length > 1 || read) return eachOnce(wishes.map((wish) => withOwnValues(turn, wish)));
  const interest = readInterest(words);
  return [{ intent: interest && interest !== 'unclear' ? interest : intent, told: {} }];
}

/** Other wishes that the words clearly speak of; what Lex holds possible for a half answer says little. */
export function othersIn(turn: Turn): readonly Waiting[] {
  if (isBareValue(turn.words) || isNoAnswer(turn)) return [];
  const wishes = findWishes(turn.words, []).filter(({ intent }) => intent !== 'FallbackIntent');
  const others = isPreference(turn) ? wishes.filter(({ intent }) => intent !== 'ScheduleCallback') : wishes;
  return eachOnce(others.map((wish) => withOwnValues(turn, wish))).filter((wish) => isOther(turn, wish));
}

/** "Call me", asked how they would like to be reached, asks for no call now. */
const isPreference = ({ stage }: Turn): boolean => stage.kind === 'slot-captured' && stage.slot === 'ContactPreference';

/** The wish at hand for another order is another wish, unless that is the right number of the same one. */
function isOther(turn: Turn, wish: Waiting): boolean {
  if (wish.intent !== turn.intent) return true;
  const isCorrected = turn.corrections.some(({ kind }) => kind === 'orderNumber');
  return !isCorrected && atHandIn(turn).told.orderNumber !== undefined && !isSameWish(wish, atHandIn(turn));
}

/** "I don't know which email I used" speaks of nothing but the question. */
const isNoAnswer = ({ stage, words }: Turn): boolean => stage.kind.startsWith('slot-') && knowsNoAnswer(words);
