import type { Product } from '#business/catalog/index';
import { isInForce } from '#business/identity/index';
import { type Promotion, runningFor, type Sale, salesOf } from '#business/promotions/index';
import type { ManagePorts, Turn } from '../../turn/index.ts';
import type { Question } from './question.ts';
import { relatedSkus } from './goes-well.ts';

/** What the shop knows about a question, live. */
export interface AnswerFacts {
  /** The product asked about; absent when there is none. */
  readonly product?: Product;
  /** What goes with the product; without one, what else there is. */
  readonly others: readonly Product[];
  readonly sales: readonly Sale[];
}

type Ports = Pick<ManagePorts, 'products' | 'promotions'>;

/** Reads it in two round trips at most. */
export async function gatherAnswer(turn: Turn, question: Question, ports: Ports): Promise<AnswerFacts> {
  switch (question.kind) {
    case 'product':
      return aboutProduct(turn, question.name, ports);
    case 'other-thing':
      return aboutThing(turn, question, ports);
    case 'sale':
      return aboutSales(turn, question, ports);
  }
}

async function aboutProduct(turn: Turn, name: string, { products, promotions }: Ports): Promise<AnswerFacts> {
  const [named, all] = await Promise.all([products.findByName(name), promotions.list()]);
  if (!named) return { others: [], sales: [] };
  // The index may lag behind: price and stock come from the table itself.
  const live = await products.findBySkus([named.sku, ...relatedSkus(named)]);
  const product = live.find(({ sku }) => sku === named.sku);
  if (!product) return { others: [], sales: [] };
  const others = live.filter(({ sku }) => sku !== named.sku);
  return { product, others, sales: salesOf([product], forCustomer(turn, all)) };
}

/** The catalogue may know the thing by its own name; else what there is in its category. */
async function aboutThing(
  turn: Turn,
  { name, category }: Extract<Question, { kind: 'other-thing' }>,
  ports: Ports,
): Promise<AnswerFacts> {
  const [known, instead] = await Promise.all([
    aboutProduct(turn, name, ports),
    category ? ports.products.findByCategory(category) : [],
  ]);
  return known.product ? known : { others: instead, sales: [] };
}

async function aboutSales(
  turn: Turn,
  { category }: Extract<Question, { kind: 'sale' }>,
  { products, promotions }: Ports,
): Promise<AnswerFacts> {
  const running = forCustomer(turn, await promotions.list());
  const categories = [...new Set(running.flatMap((promotion) => promotion.categories))];
  const lists = await Promise.all([
    products.findBySkus([...new Set(running.flatMap(({ skus }) => skus))].slice(0, MOST_SKUS)),
    ...categories.map((one) => products.findByCategory(one)),
  ]);
  const bySku = new Map(lists.flat().map((product) => [product.sku, product]));
  const asked = [...bySku.values()].filter((product) => !category || product.category === category);
  return { others: asked, sales: salesOf(asked, running) };
}

/** As many products as one read takes. */
const MOST_SKUS = 100;

/** Sales for members are for customers who have shown who they are. */
function forCustomer({ memory: { identity }, nowEpochSeconds }: Turn, all: readonly Promotion[]): readonly Promotion[] {
  const isMember = isInForce(identity, identity?.epoch ?? 0, nowEpochSeconds);
  return runningFor(all, { isMember, nowEpochSeconds });
}
