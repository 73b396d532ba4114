import { beforeAll, describe, expect, it } from '@jest/globals';
import type { ProductCategory } from '#business/catalog/index';
import { basketsOf, createHistoryAnalysis, type HistorySummary, type Purchase } from '#business/history/index';
import { NO_PATTERNS, recommend } from '#business/recommendations/index';
import { readDemoWares } from '../../../../local/seed/history/demo-wares.ts';
import { assortmentOf, makePurchases, type Ware } from '../../../../local/seed/history/make-purchases.ts';
import { PLANTED_PAIRS, PLANTED_SEASONS } from '../../../../local/seed/history/planted.ts';
import { createRandom } from '../../../../local/seed/history/random.ts';
import { aProduct } from '../../../support/a-product.ts';

const PERIOD = { from: Date.parse('2023-01-01T00:00:00Z'), until: Date.parse('2026-01-01T00:00:00Z') };
const AS_OF = '2026-01-01T00:00:00.000Z';
const TOLD = 3;
/** Of customers that no number of the policy was chosen by: replace it before one is, never after. */
const SEED = 101;

let wares: readonly Ware[];
let learnt: HistorySummary;
/** What customers who weren't learnt from bought first in a basket, the month, and what followed. */
let heldOut: readonly { readonly first: Ware; readonly month: number; readonly others: readonly string[] }[];
let popular: readonly string[];

beforeAll(async () => {
  wares = await readDemoWares();
  const assortment = assortmentOf(wares);
  const customer = (index: number) => {
    const buyer = { customerId: `C-${index}`, firstName: 'Ann', lastName: `Lee${index}` };
    return makePurchases(createRandom(index * 7919 + SEED), buyer, assortment, PERIOD);
  };
  const counts = new Map<string, number>();
  const analysis = createHistoryAnalysis(AS_OF);
  for (let index = 0; index < 3000; index++) {
    const purchases = customer(index);
    analysis.add(purchases);
    for (const { sku } of purchases.flatMap(({ lines }) => lines)) counts.set(sku, (counts.get(sku) ?? 0) + 1);
  }
  learnt = analysis.summary();
  popular = [...counts].sort((one, other) => other[1] - one[1]).map(([sku]) => sku);
  heldOut = Array.from({ length: 1000 }, (_, index) => customer(3000 + index)).flatMap((purchases) =>
    basketsOf(purchases).flatMap(splitBasket),
  );
});

function splitBasket(basket: readonly Purchase[]): typeof heldOut {
  const lines = basket.flatMap((purchase) => purchase.lines);
  const first = wares.find(({ sku }) => sku === lines[0]?.sku);
  const others = [...new Set(lines.map(({ sku }) => sku))].filter((sku) => sku !== first?.sku);
  const month = Number(basket[0]?.purchasedAt.slice(5, 7));
  return first && others.length > 0 ? [{ first, month, others }] : [];
}

/** Three things of the whole shop, of which the catalogue knows nothing, for who bought one. */
function told({ sku, category }: Ware, month: number, patterns = learnt as typeof NO_PATTERNS): readonly string[] {
  const shelf = wares.map((ware) => ({
    product: aProduct({ sku: ware.sku, category: ware.category as ProductCategory }),
    relation: 'unrelated' as const,
    line: { unitPriceMinor: ware.priceMinor },
  }));
  const bought = [{ sku, category }];
  return recommend(shelf, { bought, owned: [], patterns, month }, TOLD).map(({ product }) => product.sku);
}

/** How many of the held-out baskets hold something of what is told. */
const hits = (tell: (first: Ware, month: number) => readonly string[], of = heldOut): number =>
  of.filter(({ first, month, others }) => tell(first, month).some((sku) => others.includes(sku))).length / of.length;

describe('what an analysis of a made-up history tells', () => {
  it('is bought next by half of the unseen customers who bought what is followed on, four times as often as what is popular', () => {
    const afters = PLANTED_PAIRS.map(({ after }) => after as string);
    const planted = heldOut.filter(({ first }) => afters.includes(first.sku));
    const byHistory = hits(told, planted);
    const byPopularity = hits((first) => popular.filter((sku) => sku !== first.sku).slice(0, TOLD), planted);

    expect(planted.length).toBeGreaterThan(100);
    expect(byHistory).toBeGreaterThan(0.5);
    expect(byHistory).toBeGreaterThan(byPopularity * 4);
  });

  it('is in more of all unseen baskets than what is popular, planted or not', () => {
    const known = new Map<string, readonly string[]>();
    const toldOnce: typeof told = (first, month) => {
      const key = `${first.sku} ${month}`;
      const answer = known.get(key) ?? told(first, month);
      known.set(key, answer);
      return answer;
    };
    const byHistory = hits(toldOnce);
    const byPopularity = hits((first) => popular.filter((sku) => sku !== first.sku).slice(0, TOLD));

    expect(byHistory).toBeGreaterThan(byPopularity * 1.05);
  });

  it.each(PLANTED_PAIRS)('recommends $buys first to who bought $after, and without a history does not', (pair) => {
    const bought = wares.find(({ sku }) => sku === pair.after)!;

    expect(told(bought, 4)[0]).toBe(pair.buys);
    expect(told(bought, 4, NO_PATTERNS)).not.toContain(pair.buys);
  });

  it.each(Object.keys(PLANTED_SEASONS))(
    'recommends %s to who bought anything at its best time, and not at its worst',
    (category) => {
      const months = PLANTED_SEASONS[category]!;
      const bought = { sku: 'OTHER', name: 'Other', category: 'Other', priceMinor: 1 };
      const isTold = (month: number) =>
        told(bought, month + 1).some((sku) => wares.some((ware) => ware.sku === sku && ware.category === category));

      expect(isTold(months.indexOf(Math.max(...months)))).toBe(true);
      expect(isTold(months.indexOf(Math.min(...months)))).toBe(false);
    },
  );
});
