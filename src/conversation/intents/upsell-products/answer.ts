import { isAvailable } from '#business/catalog/index';
import { asShown, noticesOf, priceProducts } from '../../pricing/index.ts';
import {
  close,
  type Decision,
  endTask,
  type Message,
  message,
  type ProductQuestion as Question,
  type Shown,
  type Turn,
} from '../../turn/index.ts';
import { aboutProduct } from './about-product.ts';
import type { AnswerFacts } from './gather-answer.ts';
import { tellNotYet } from './tell-launch.ts';
import { findOfferTopic } from '../../understanding/offer-questions.ts';
import { asksForThing } from './question.ts';
import { tellSales } from './tell-sales.ts';

/** As many sales, or products for want of another, as one answer tells. */
const TOLD = 3;

interface Answer {
  readonly say: readonly Message[];
  readonly shown?: Shown;
}

/** Answers a question about a product or about sales at once; the form, if one was open, is done with. */
export function answerQuestion(turn: Turn, question: Question, facts: AnswerFacts): Decision {
  const { say, shown } = answerTo(turn, question, facts);
  return close(turn, 'fulfilled', {
    say: [...say, message('conversation.anythingElse')],
    memory: { ...endTask(turn.memory, turn.intent), ...(shown && { shown }) },
  });
}

function answerTo(turn: Turn, question: Question, facts: AnswerFacts): Answer {
  if (question.kind === 'sale') return aboutSales(turn, question.category, facts);
  if (facts.product) {
    const notYet = tellNotYet(turn, facts.product, facts.shopper);
    if (notYet) return { say: [notYet] };
    const { say, shown } = aboutProduct(turn, facts.product, facts);
    return { say: [...admitUnknown(turn), ...say], shown };
  }
  const { say, shown } = instead(turn, question, facts);
  if (question.kind === 'shelf' && shown) return { say, shown };
  return { say: [message('upsellProducts.notCarried'), ...say], ...(shown && { shown }) };
}

/** "Is the charging pad waterproof?": what isn't known of it is said to be unknown, before what is. */
function admitUnknown({ words, found, supportContact: contact }: Turn): readonly Message[] {
  const product = found.find(({ kind }) => kind === 'product');
  const ofIt =
    product && words.replace(product.words, 'it').replace(/\b(?:the|your|this|that|these|those) it\b/i, 'it');
  const isUnknown = ofIt !== undefined && !asksForThing(words) && findOfferTopic(ofIt) === 'anything-else';
  return isUnknown ? [message('offer.unknown', { contact })] : [];
}

/** What the category of a thing that isn't there has, for want of it. */
function instead(turn: Turn, question: Question, { others, shopper }: AnswerFacts): Answer {
  const goods = others.filter((product) => product.kind === 'goods' && isAvailable(product));
  const priced = priceProducts(turn, shopper, goods)
    .toSorted((one, other) => other.product.priceMinor - one.product.priceMinor)
    .slice(0, TOLD);
  const category = 'category' in question ? question.category : undefined;
  if (!category || priced.length === 0) return { say: [] };
  return {
    say: [
      message('upsellProducts.shown', { category, products: priced.map(asShown) }),
      ...noticesOf(priced.map(({ quote }) => quote())),
    ],
    shown: { category, skus: priced.map(({ product }) => product.sku) },
  };
}

function aboutSales(turn: Turn, category: string | undefined, facts: AnswerFacts): Answer {
  const sales = facts.sales.slice(0, TOLD);
  const [first] = sales;
  if (!first) return { say: [message('upsellProducts.noSales', category ? { category } : {})] };
  return {
    say: tellSales(turn, sales, facts.shopper),
    shown: { category: first.product.category, skus: sales.map(({ product }) => product.sku) },
  };
}
