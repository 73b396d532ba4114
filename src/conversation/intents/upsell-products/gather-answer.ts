import type { Product, ProductCategory } from '#business/catalog/index';
import { type Sale, salesOf } from '#business/promotions/index';
import { gatherBoughtBefore, gatherShopper, openTo, ownedSkus, type Shopper, withOwned } from '../../pricing/index.ts';
import type { FulfilPorts, ManagePorts, ProductQuestion as Question, Turn } from '../../turn/index.ts';
import { relatedSkus } from './goes-well.ts';

/** What the shop knows about a question, live. */
export interface AnswerFacts {
  /** The product asked about; absent when there is none. */
  readonly product?: Product;
  /** What goes with the product; without one, what else there is. */
  readonly others: readonly Product[];
  /** What is on sale for the shopper, where sales were asked for. */
  readonly sales: readonly Sale[];
  readonly shopper: Shopper;
}

/** Either concern may answer: dialog management at once, fulfillment where the question has waited. */
type Ports = Parameters<typeof gatherShopper>[1] &
  Pick<FulfilPorts, 'products'> &
  Partial<Pick<ManagePorts, 'history'>>;

/** Reads it in two round trips at most. */
export async function gatherAnswer(turn: Turn, question: Question, ports: Ports): Promise<AnswerFacts> {
  switch (question.kind) {
    case 'product':
      return aboutProduct(turn, question.name, ports);
    case 'other-thing':
      return aboutThing(turn, question, ports);
    case 'shelf':
      return aboutShelf(turn, question.category, ports);
    case 'sale':
      return aboutSales(turn, question, ports);
  }
}

async function aboutProduct(turn: Turn, name: string, ports: Ports): Promise<AnswerFacts> {
  const [named, shopper] = await Promise.all([ports.products.findByName(name), gatherShopper(turn, ports)]);
  if (!named) return { others: [], sales: [], shopper };
  // The index may lag behind: price and stock come from the table itself.
  const [live, boughtBefore] = await Promise.all([
    ports.products.findBySkus([named.sku, ...relatedSkus(named), ...ownedSkus(shopper)]),
    gatherBoughtBefore(shopper, ports),
  ]);
  const product = live.find(({ sku }) => sku === named.sku);
  const others = openTo(
    turn,
    shopper,
    live.filter(({ sku }) => sku !== named.sku),
  );
  const owned = live.filter(({ sku }) => ownedSkus(shopper).includes(sku));
  return {
    others: product ? others : [],
    sales: [],
    shopper: { ...shopper, ...boughtBefore, owned },
    ...(product && { product }),
  };
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
  if (known.product) return known;
  const { shopper } = known;
  return { ...known, others: openTo(turn, shopper, instead), shopper: await withOwned(shopper, instead, ports) };
}

async function aboutShelf(turn: Turn, category: ProductCategory, ports: Ports): Promise<AnswerFacts> {
  const [others, shopper] = await Promise.all([ports.products.findByCategory(category), gatherShopper(turn, ports)]);
  return { others: openTo(turn, shopper, others), sales: [], shopper: await withOwned(shopper, others, ports) };
}

async function aboutSales(
  turn: Turn,
  { category }: Extract<Question, { kind: 'sale' }>,
  ports: Ports,
): Promise<AnswerFacts> {
  const shopper = await gatherShopper(turn, ports);
  const running = shopper.promotions;
  const categories = [...new Set(running.flatMap((promotion) => promotion.categories))];
  const [whole, ...lists] = await Promise.all([
    withOwned(shopper, [], ports),
    ports.products.findBySkus([...new Set(running.flatMap(({ skus }) => skus))].slice(0, MOST_SKUS)),
    ...categories.map((one) => ports.products.findByCategory(one)),
  ]);
  const bySku = new Map(lists.flat().map((product) => [product.sku, product]));
  const asked = openTo(turn, shopper, [...bySku.values()]).filter(
    (product) => !category || product.category === category,
  );
  return { others: asked, sales: salesOf(asked, running), shopper: whole };
}

/** As many products as one read takes. */
const MOST_SKUS = 100;
