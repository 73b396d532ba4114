import type { Square } from 'square';
import type { PriceList, TillPrice } from '#business/catalog/index';
import { askSquare } from './ask-square.ts';
import type { SquareShop } from './square-shop.ts';

/**
 * Square's prices where the chat sells from: a location's own price goes before the one for all. What has no sku, isn't
 * sold there or is priced at the counter has none.
 *
 * @source https://developer.squareup.com/reference/square/objects/CatalogItemVariation
 */
export function createSquarePriceList({ square, locationId }: Omit<SquareShop, 'nowIso'>): PriceList {
  return {
    async prices() {
      const prices: TillPrice[] = [];
      let cursor: string | undefined;
      do {
        const asked = { objectTypes: ['ITEM_VARIATION' as const], ...(cursor !== undefined && { cursor }) };
        const page = await askSquare(() => square.catalog.search(asked));
        prices.push(...(page?.objects ?? []).flatMap((object) => priceOf(object, locationId)));
        cursor = page?.cursor;
      } while (cursor !== undefined);
      return prices;
    },
  };
}

function priceOf(object: Square.CatalogObject, locationId: string): TillPrice[] {
  if (object.type !== 'ITEM_VARIATION' || object.isDeleted || !isAt(object, locationId)) return [];
  const { sku, ...variation } = object.itemVariationData ?? {};
  const { amount, currency } = fixedPriceAt(locationId, variation) ?? {};
  return sku && currency && typeof amount === 'bigint' ? [{ sku, priceMinor: Number(amount), currency }] : [];
}

function fixedPriceAt(
  locationId: string,
  { pricingType, priceMoney, locationOverrides }: Square.CatalogItemVariation,
): Square.Money | undefined {
  const here = locationOverrides?.find((override) => override.locationId === locationId);
  return (here?.pricingType ?? pricingType) === 'FIXED_PRICING' ? (here?.priceMoney ?? priceMoney) : undefined;
}

function isAt(
  { presentAtAllLocations = true, presentAtLocationIds, absentAtLocationIds }: Square.CatalogObject.ItemVariation,
  locationId: string,
): boolean {
  if (presentAtAllLocations) return !absentAtLocationIds?.includes(locationId);
  return presentAtLocationIds?.includes(locationId) ?? false;
}
