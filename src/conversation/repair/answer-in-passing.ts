import type { Decision, Turn } from '../turn/index.ts';
import { answerCourtesy } from './answer-courtesy.ts';
import { answerDrop } from './drop-task.ts';
import { answerOrderCancellation } from './answer-order-cancellation.ts';
import { answerRating } from './answer-rating.ts';
import { answerWhy } from './answer-why.ts';

/** The answer to words that are no wish: a rating that was asked for, what this chat can't do, a "why?", a courtesy. Undefined for all others. */
export const answerInPassing = (turn: Turn): Decision | undefined =>
  answerRating(turn) ?? answerDrop(turn) ?? answerOrderCancellation(turn) ?? answerWhy(turn) ?? answerCourtesy(turn);
