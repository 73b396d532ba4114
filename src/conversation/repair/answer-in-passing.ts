import type { Decision, Turn } from '../turn/index.ts';
import { answerAboutOffer } from './answer-about-offer.ts';
import { answerBareContact } from './answer-bare-contact.ts';
import { answerCardNumber } from './answer-card-number.ts';
import { answerCourtesy } from './answer-courtesy.ts';
import { answerDrop } from './drop-task.ts';
import { answerOrderCancellation } from './answer-order-cancellation.ts';
import { answerOtherLanguage } from './answer-other-language.ts';
import { answerRating } from './answer-rating.ts';
import { answerRefusal } from './answer-refusal.ts';
import { answerShopQuestion } from './answer-shop-question.ts';
import { answerSteeringQuestion } from './answer-steering-question.ts';
import { answerTroubleChoice } from './answer-trouble-choice.ts';
import { answerWhy } from './answer-why.ts';

/**
 * The answer to words that are no wish: a card number, a rating that was asked for, what this chat can't do, a question about the shop
 * or about the conversation itself, another language, a "why?", a
 * refusal, a courtesy. Undefined for all others.
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
  answerCardNumber,
  answerRating,
  answerDrop,
  answerAboutOffer,
  answerSteeringQuestion,
  answerOrderCancellation,
  answerTroubleChoice,
  answerWhy,
  answerRefusal,
  answerShopQuestion,
  answerOtherLanguage,
  answerBareContact,
  answerCourtesy,
];
