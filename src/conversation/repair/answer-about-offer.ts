import { type Decision, type Message, message, type Turn, YES_OR_NO } from '../turn/index.ts';
import { findOfferTopic, type OfferTopic } from '../understanding/offer-questions.ts';
import { asksWhetherCancelled } from '../understanding/steering-questions.ts';

/**
 * Answers a question about what was offered just now, as far as it is known, and puts the offer again: a question is
 * neither a yes nor a no, and no miss. Undefined where nothing is offered, and for every other message.
 */
export function answerAboutOffer(turn: Turn): Decision | undefined {
  const { task, lastSaid } = turn.memory;
  const offered = lastSaid.at(-1);
  if (!task?.isOffered || !offered || !OFFERS.includes(offered.key) || asksWhetherCancelled(turn.words))
    return undefined;
  const topic = findOfferTopic(turn.words);
  const answer = topic && answerTo(topic, offered, turn);
  if (!answer) return undefined;
  return {
    move: { kind: 'confirm', intent: task.intent },
    say: [answer, offered],
    choices: YES_OR_NO,
    slots: {},
    memory: { ...turn.memory, timesLost: 0 },
  };
}

/** How an answer ends that offers something. */
const OFFERS: readonly Message['key'][] = ['purchase.ask', 'purchase.futureDeals', 'upsellProducts.offer'];

/** Of an order that was told of before the offer, when it comes is asked of the order itself. */
function answerTo(topic: OfferTopic, offered: Message, { supportContact: contact }: Turn): Message | undefined {
  const withOrder = offered.key === 'purchase.ask' ? offered.params.withOrder : undefined;
  const isForSale = offered.key === 'purchase.ask';
  switch (topic) {
    case 'speed':
      return message('offer.speed', { contact, ...(withOrder && { withOrder }) });
    case 'arrival':
      return isForSale ? message('offer.arrival', { contact, ...(withOrder && { withOrder }) }) : undefined;
    case 'stock':
      return isForSale ? message('offer.inStock') : message('offer.unknown', { contact });
    case 'anything-else':
      return message('offer.unknown', { contact });
  }
}
