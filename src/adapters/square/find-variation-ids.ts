import type { Square, SquareClient } from 'square';
import { askSquare } from './ask-square.ts';

/** Square's ids of the variations that have these skus; skus that Square doesn't know are left out. */
export async function findVariationIds(
  square: SquareClient,
  skus: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const found = await askSquare(() =>
    square.catalog.search({
      objectTypes: ['ITEM_VARIATION'],
      query: { setQuery: { attributeName: 'sku', attributeValues: [...skus] } },
    }),
  );
  return new Map(found?.objects?.flatMap((object) => skuAndId(object)));
}

function skuAndId(object: Square.CatalogObject): [string, string][] {
  if (object.type !== 'ITEM_VARIATION' || object.id === undefined) return [];
  const sku = object.itemVariationData?.sku;
  return sku ? [[sku, object.id]] : [];
}
