import { type Message, message } from '../../turn/message.ts';
import type { Mood } from './mood.ts';
import { toneOf } from './tone-of.ts';

/**
 * What is said before the answer: an apology for a negative turn, other words when it isn't the first in a row, and
 * thanks when the tone has turned positive. Nothing for a turn that changed nothing, so that no apology becomes a tic.
 *
 * @param before the mood that the turn came into
 * @param now the mood after it
 */
export function openingWords(before: Mood, now: Mood): readonly Message[] {
  if (now === before) return [];
  if (now.lows > 0) return [message(now.lows === 1 ? 'mood.sorry' : 'mood.stillSorry')];
  return toneOf(now) === 'positive' && toneOf(before) !== 'positive' ? [message('mood.pleased')] : [];
}

const CLOSING = {
  positive: 'mood.moreWithPleasure',
  neutral: 'conversation.anythingElse',
  negative: 'mood.isItSolved',
} as const;

/** The question that ends an answer: whether there is more, in the tone of the conversation. */
export function closingQuestion(mood: Mood): Message {
  return message(mood.problem === 1 ? CLOSING.negative : CLOSING[toneOf(mood)]);
}

/** The offer of a person and goodwill, for a mood that needs a person. */
export const offerOfPersonAndGoodwill = (): Message => message('mood.offerPerson');

/** Said once the case that asks for goodwill is kept, and not before: then it is true. */
export const goodwillIsAskedFor = (): Message => message('mood.goodwill');
