import {
  availabilityOf,
  isAvailable,
  isOnShelf,
  type Product,
  type ProductCategory,
  type ProductRepository,
} from '#business/catalog/index';
import {
  epochSecondsOf,
  type Promotion,
  type PromotionRepository,
  runningFor,
  type Sale,
  salesOf,
} from '#business/promotions/index';
import type { PlainDate } from '../dates.ts';

/** How many of each a message tells. */
export const MOST_TOLD = { sales: 3, products: 3 } as const;

/** What is really sold, at prices that everybody pays: none is made for one person. Minor units. */
export interface LiveOffers {
  readonly sales: readonly {
    readonly name: string;
    readonly priceMinor: number;
    /** The lowest of the last 30 days. */
    readonly insteadOfMinor: number;
    readonly endsAtIso: string;
    readonly unitsLeft?: number;
  }[];
  readonly products: readonly { readonly name: string; readonly priceMinor: number; readonly unitsLeft?: number }[];
  readonly currency: string;
}

/** Whom it is for, and when. */
export interface Readership {
  readonly interests: readonly ProductCategory[];
  /** Sales for members are told to those alone whom the shop knows. */
  readonly isMember: boolean;
  /** Raised by each message, so that the next one tells of other products. */
  readonly step: number;
  readonly today: PlainDate;
  readonly nowEpochSeconds: number;
}

export interface ShelfPorts {
  readonly products: Pick<ProductRepository, 'findByCategory' | 'findBySkus'>;
  readonly promotions: Pick<PromotionRepository, 'list'>;
}

/** What there is for somebody's interests at this moment; empty lists where there is nothing. */
export async function readLiveOffers(
  { interests, isMember, step, today, nowEpochSeconds }: Readership,
  { products, promotions }: ShelfPorts,
): Promise<LiveOffers> {
  const [shelves, all] = await Promise.all([
    Promise.all(interests.map((category) => products.findByCategory(category))),
    promotions.list(),
  ]);
  const running = runningFor(all, { isMember, nowEpochSeconds });
  const shelf = shelves.flat().filter((product) => isForEverybody(product, today) && isAvailable(product));
  const onSale = salesOf(shelf, running)
    .slice(0, MOST_TOLD.sales)
    .map(({ product }) => product.sku);
  const others = pick(
    shelf.filter(({ sku }) => !onSale.includes(sku)),
    step,
  );
  // The index that lists a category may be behind: what is told of stock and price is read again.
  const fresh = new Map((await products.findBySkus([...onSale, ...others])).map((product) => [product.sku, product]));
  return tell(
    onSale.flatMap((sku) => fresh.get(sku) ?? []),
    others.flatMap((sku) => fresh.get(sku) ?? []),
    running,
  );
}

function tell(onSale: readonly Product[], others: readonly Product[], running: readonly Promotion[]): LiveOffers {
  const sales = salesOf(onSale, running);
  const currency = [...onSale, ...others][0]?.currency ?? 'USD';
  return {
    sales: sales.map(toldSale),
    products: others
      .filter(isAvailable)
      .map((product) => ({ name: product.name, priceMinor: product.priceMinor, ...fewLeft(product) })),
    currency,
  };
}

const toldSale = ({ product, promotion, salePriceMinor }: Sale): LiveOffers['sales'][number] => ({
  name: product.name,
  priceMinor: salePriceMinor,
  insteadOfMinor: product.lowestPrice30DaysMinor,
  endsAtIso: new Date(epochSecondsOf(promotion.endsAt) * 1000).toISOString(),
  ...fewLeft(product),
});

function fewLeft(product: Product): { readonly unitsLeft?: number } {
  const availability = availabilityOf(product);
  return availability.kind === 'few-left' ? { unitsLeft: availability.units } : {};
}

const isForEverybody = (product: Product, today: PlainDate): boolean =>
  isOnShelf(product) && !product.membersOnly && (product.launchesOn === undefined || product.launchesOn <= today);

/** Others each time, until all were told. */
function pick(shelf: readonly Product[], step: number): readonly string[] {
  const skus = [...new Set(shelf.map(({ sku }) => sku))].sort();
  const first = skus.length === 0 ? 0 : ((step - 1) * MOST_TOLD.products) % skus.length;
  return [...skus.slice(first), ...skus.slice(0, first)].slice(0, MOST_TOLD.products);
}
