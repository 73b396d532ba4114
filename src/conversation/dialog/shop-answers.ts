import { type Message, message, type Turn } from '../turn/index.ts';
import { findShopTopic } from '../understanding/shop-questions.ts';
import { splitClauses } from '../understanding/wishes/index.ts';

/** The answers to questions about the shop that come along with a wish: "where is 12345, and do you ship to Canada?" */
export function shopAnswers({ words, stage, supportContact: contact }: Turn): readonly Message[] {
  if (stage.kind !== 'start') return [];
  const topics = splitClauses(words).flatMap((clause) => findShopTopic(clause.words) ?? []);
  return [...new Set(topics)].map((topic) => message(`shop.${topic}`, { contact }));
}
