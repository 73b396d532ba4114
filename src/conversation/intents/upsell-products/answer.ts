import { availabilityOf, isAvailable, type Product } from '#business/catalog/index';
import type { Sale } from '#business/promotions/index';
import { close, type Decision, endTask, type Message, message, type Turn } from '../../turn/index.ts';
import type { AnswerFacts } from './gather-answer.ts';
import { goesWell } from './goes-well.ts';
import type { Question } from './question.ts';

/** As many sales, or products for want of another, as one answer tells. */
const TOLD = 3;

/** Answers a question about a product or about sales at once; the form, if one was open, is done with. */
export const answerQuestion = (turn: Turn, question: Question, facts: AnswerFacts): Decision =>
  close(turn, 'fulfilled', {
    say: [...wordsFor(turn, question, facts), message('conversation.anythingElse')],
    memory: endTask(turn.memory, turn.intent),
  });

function wordsFor(turn: Turn, question: Question, { product, others, sales }: AnswerFacts): readonly Message[] {
  if (question.kind === 'sale') return aboutSales(turn, question.category, sales);
  if (!product) return [message('upsellProducts.notCarried'), ...instead(question, others)];
  return [aboutProduct(product, sales[0], turn), ...withOthers(product, others)];
}

/** What the category of a thing that isn't there has, for want of it. */
function instead(question: Question, others: readonly Product[]): readonly Message[] {
  const products = others
    .filter((product) => product.kind === 'goods' && isAvailable(product))
    .sort((one, other) => other.priceMinor - one.priceMinor)
    .slice(0, TOLD)
    .map(({ name, priceMinor, currency }) => ({ name, priceMinor, currency }));
  const category = 'category' in question ? question.category : undefined;
  return category && products.length > 0 ? [message('upsellProducts.shown', { category, products })] : [];
}

function aboutProduct(product: Product, sale: Sale | undefined, turn: Turn): Message {
  const { name, currency } = product;
  const availability = availabilityOf(product);
  if (availability.kind === 'sold-out') return message('upsellProducts.soldOut', { name });
  const left = availability.kind === 'few-left' ? { unitsLeft: availability.units } : {};
  const months = 'everyMonths' in product ? { everyMonths: product.everyMonths } : {};
  const kind = product.kind;
  return sale
    ? message('upsellProducts.productOnSale', { ...toldSale(sale, turn), kind, ...left, ...months })
    : message('upsellProducts.product', { name, currency, priceMinor: product.priceMinor, kind, ...left, ...months });
}

function withOthers(product: Product, others: readonly Product[]): readonly Message[] {
  const named = goesWell(product, others).map(({ name, priceMinor, currency }) => ({ name, priceMinor, currency }));
  return named.length > 0 ? [message('upsellProducts.goesWell', { products: named })] : [];
}

function aboutSales(turn: Turn, category: string | undefined, sales: readonly Sale[]): readonly Message[] {
  if (sales.length === 0) return [message('upsellProducts.noSales', category ? { category } : {})];
  return [message('upsellProducts.sales', { sales: sales.slice(0, TOLD).map((sale) => toldSale(sale, turn)) })];
}

/** A sale as it is told: against the lowest price of the last 30 days, with its true end on the shop's clock. */
const toldSale = ({ product, promotion, salePriceMinor }: Sale, { today }: Turn) => ({
  name: product.name,
  currency: product.currency,
  priceMinor: salePriceMinor,
  insteadOfMinor: product.lowestPrice30DaysMinor,
  endsOn: promotion.endsAt.slice(0, 10),
  endsAt: promotion.endsAt.slice(11, 16),
  today,
});
