import { createHash } from 'node:crypto';
import { type Square, type SquareClient, SquareError } from 'square';
import type { ReservedLine } from '#business/point-of-sale/index';
import { SquareRequestError, SquareUnavailableError } from './errors.ts';

export interface SquareShop {
  readonly square: SquareClient;
  /** Where the chat sells from. */
  readonly locationId: string;
  /** The present, ISO 8601 in UTC. */
  readonly nowIso: () => string;
}

/** Stock as Square keeps it, by our skus. */
export interface SquareInventory {
  /** Units in stock, also of what is out of stock; skus that Square doesn't know are left out. */
  counts(skus: readonly string[]): Promise<ReadonlyMap<string, number>>;

  /** Takes sold units out of the stock, once for each reservation. */
  sell(reservationId: string, units: readonly ReservedLine[]): Promise<void>;
}

/**
 * @source https://developer.squareup.com/docs/inventory-api/what-it-does: IN_STOCK may become SOLD; RESERVED_FOR_SALE
 *   can't be written, and adjustments carry no more than a reference
 */
export function createSquareInventory({ square, locationId, nowIso }: SquareShop): SquareInventory {
  /** Square's ids of the variations that have these skus. */
  async function variationIds(skus: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const found = await askSquare(() =>
      square.catalog.search({
        objectTypes: ['ITEM_VARIATION'],
        query: { setQuery: { attributeName: 'sku', attributeValues: [...skus] } },
      }),
    );
    return new Map(found?.objects?.flatMap((object) => skuAndId(object)));
  }

  return {
    async counts(skus) {
      const ids = await variationIds(skus);
      if (ids.size === 0) return new Map();
      const page = await askSquare(() =>
        square.inventory.batchGetCounts({
          catalogObjectIds: [...ids.values()],
          locationIds: [locationId],
          states: ['IN_STOCK'],
        }),
      );
      const inStock = new Map(page?.data.map(({ catalogObjectId, quantity }) => [catalogObjectId, Number(quantity)]));
      // No count is no stock; more sold than was there is none either, and so is a half.
      return new Map([...ids].map(([sku, id]) => [sku, Math.max(0, Math.floor(inStock.get(id) ?? 0))]));
    },

    async sell(reservationId, units) {
      const ids = await variationIds(units.map(({ sku }) => sku));
      const sold = units.flatMap(({ sku, quantity }) => {
        const catalogObjectId = ids.get(sku);
        return catalogObjectId === undefined ? [] : [{ catalogObjectId, quantity: String(quantity) }];
      });
      if (sold.length === 0) return;
      const [fromState, toState, occurredAt] = ['IN_STOCK', 'SOLD', nowIso()] as const;
      const here = { fromLocationId: locationId, toLocationId: locationId };
      const key = keyOf(reservationId);
      const changes = sold.map((line) => ({
        type: 'ADJUSTMENT' as const,
        adjustment: { ...line, referenceId: key, fromState, toState, ...here, occurredAt },
      }));
      await askSquare(
        () => square.inventory.batchCreateChanges({ idempotencyKey: key, changes }),
        // The key names this sale alone, so whoever used it before has registered it, at another moment.
        'IDEMPOTENCY_KEY_REUSED',
      );
    },
  };
}

/** Square takes keys and references of 40 characters in some places and 128 in others. */
const keyOf = (reservationId: string): string =>
  `sold-${createHash('sha256').update(reservationId).digest('hex').slice(0, 32)}`;

function skuAndId(object: Square.CatalogObject): [string, string][] {
  if (object.type !== 'ITEM_VARIATION' || object.id === undefined) return [];
  const sku = object.itemVariationData?.sku;
  return sku ? [[sku, object.id]] : [];
}

/** Asks Square; a refusal with the code `meant` is as good as an answer. */
async function askSquare<Answer>(ask: () => PromiseLike<Answer>, meant?: string): Promise<Answer | undefined> {
  try {
    return await ask();
  } catch (cause) {
    if (!(cause instanceof SquareError)) throw new SquareUnavailableError({ cause });
    const code = cause.errors[0]?.code ?? 'UNKNOWN';
    if (code === meant) return undefined;
    throw isPassing(cause.statusCode) ? new SquareUnavailableError({ cause }) : new SquareRequestError(code, { cause });
  }
}

/** A request without a status didn't get through. */
const isPassing = (status = 503): boolean => status === 408 || status === 429 || status >= 500;
