import { type Choice, type Decision, message, type Turn } from '../turn/index.ts';
import { findShopTopic, type ShopTopic } from '../understanding/shop-questions.ts';
import { choiceFor } from './wish-choices.ts';
import { goBackUnderstood, TO_A_PERSON } from './go-back.ts';

/** What this chat can do about the same thing. */
const ALSO: Readonly<Partial<Record<ShopTopic, Choice>>> = {
  returns: choiceFor('ProcessReturn'),
  refundTime: choiceFor('ProcessReturn'),
  deliveryTime: choiceFor('CheckOrderStatus'),
  specialPrices: choiceFor('UpsellProducts'),
};

/** Answers a question about the shop in general, which begins no wish: with what is known, and who knows the rest. */
export function answerShopQuestion(turn: Turn): Decision | undefined {
  const topic = findShopTopic(turn.words);
  if (!topic) return undefined;
  const also = ALSO[topic];
  const say = [message(`shop.${topic}`, { contact: turn.supportContact })];
  return goBackUnderstood(turn, say, also ? [also, TO_A_PERSON] : [TO_A_PERSON]);
}
