import type { Decision, Turn } from '../turn/index.ts';
import { answerBareContact } from './answer-bare-contact.ts';
import { answerCourtesy } from './answer-courtesy.ts';
import { answerDrop } from './drop-task.ts';
import { answerOrderCancellation } from './answer-order-cancellation.ts';
import { answerOtherLanguage } from './answer-other-language.ts';
import { answerRating } from './answer-rating.ts';
import { answerShopQuestion } from './answer-shop-question.ts';
import { answerSteeringQuestion } from './answer-steering-question.ts';
import { answerWhy } from './answer-why.ts';

/**
 * The answer to words that are no wish: a rating that was asked for, what this chat can't do, a question about the shop
 * or about the conversation itself, another language, a "why?", a courtesy. Undefined for all others.
 */
export const answerInPassing = (turn: Turn): Decision | undefined => {
  for (const answer of ANSWERS) {
    const decision = answer(turn);
    if (decision) return decision;
  }
  return undefined;
};

/** In this order: what comes first is asked or said more plainly. */
const ANSWERS: readonly ((turn: Turn) => Decision | undefined)[] = [
  answerRating,
  answerDrop,
  answerSteeringQuestion,
  answerOrderCancellation,
  answerWhy,
  answerShopQuestion,
  answerOtherLanguage,
  answerBareContact,
  answerCourtesy,
];
