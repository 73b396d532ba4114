import type { PlainDate } from '#business/dates';
import { changePrice } from './change-price.ts';
import type { PriceList, ProductRepository, TillPrice } from './ports.ts';
import type { Product } from './product.ts';

/** Why a price of the till's isn't taken over. */
export type NotTaken =
  | 'no-such-product'
  /** Zero, less, or no whole number of minor units. */
  | 'no-price'
  | 'other-currency'
  /** Less than it costs the shop. */
  | 'below-cost'
  /** The till has it at several prices. */
  | 'ambiguous'
  /** Somebody else changed it just now: the next look takes it. */
  | 'changed-meanwhile';

export interface PricesTaken {
  readonly changed: readonly string[];
  readonly notTaken: readonly { readonly sku: string; readonly why: NotTaken }[];
}

interface Ports {
  readonly priceList: PriceList;
  readonly products: Pick<ProductRepository, 'findBySku' | 'findBySkus' | 'replacePrice'>;
}

/** As many products as one read takes in. */
const AT_ONCE = 100;

/**
 * Takes prices over that were changed at the till, each by `changePrice`, so that the lowest of 30 days stays true.
 * Whatever can't be right is told and left as it is; it keeps no other price back.
 *
 * @returns skus; those whose price is the same already are in neither list
 * @throws StorageUnavailableError: prices that were taken stay taken
 */
export async function takeTillPrices(today: PlainDate, { priceList, products }: Ports): Promise<PricesTaken> {
  const changed: string[] = [];
  const notTaken: { sku: string; why: NotTaken }[] = [];
  const bySku = Map.groupBy(await priceList.prices(), ({ sku }) => sku);
  const skus = [...bySku.keys()];
  for (let start = 0; start < skus.length; start += AT_ONCE) {
    const found = await products.findBySkus(skus.slice(start, start + AT_ONCE));
    const known = new Map(found.map((product) => [product.sku, product]));
    for (const sku of skus.slice(start, start + AT_ONCE)) {
      const verdict = judge(bySku.get(sku) ?? [], known.get(sku));
      const outcome = typeof verdict === 'number' ? await take({ sku, priceMinor: verdict, today }, products) : verdict;
      if (outcome === 'changed') changed.push(sku);
      else if (outcome !== 'unchanged') notTaken.push({ sku, why: outcome });
    }
  }
  return { changed, notTaken };
}

/** The price to change to, or why there is nothing to change. */
function judge(
  [first, ...others]: readonly TillPrice[],
  product: Product | undefined,
): number | NotTaken | 'unchanged' {
  if (!product || !first) return 'no-such-product';
  const { priceMinor, currency } = first;
  if (others.some((other) => other.priceMinor !== priceMinor || other.currency !== currency)) return 'ambiguous';
  if (!Number.isSafeInteger(priceMinor) || priceMinor <= 0) return 'no-price';
  if (currency !== product.currency) return 'other-currency';
  return priceMinor === product.priceMinor ? 'unchanged' : priceMinor;
}

async function take(
  change: Parameters<typeof changePrice>[0],
  products: Ports['products'],
): Promise<NotTaken | 'changed' | 'unchanged'> {
  return (await changePrice(change, products)).kind;
}
