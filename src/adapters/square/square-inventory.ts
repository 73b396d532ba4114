import type { ReservedLine } from '#business/point-of-sale/index';
import { askSquare } from './ask-square.ts';
import { findVariationIds } from './find-variation-ids.ts';
import { saleKey } from './sale-key.ts';
import type { SquareShop } from './square-shop.ts';

/** Stock as Square keeps it, by our skus. */
export interface SquareInventory {
  /** Units in stock, also of what is out of stock; skus that Square doesn't know are left out. */
  counts(skus: readonly string[]): Promise<ReadonlyMap<string, number>>;

  /** Takes units that leave without an order of Square's out of the stock, once for each reservation. */
  takeOut(reservationId: string, units: readonly ReservedLine[]): Promise<void>;

  /** Puts the units of a sale that was undone back into the stock, once for each reservation. */
  putBack(reservationId: string, units: readonly ReservedLine[]): Promise<void>;
}

const TAKE_OUT = { key: '', fromState: 'IN_STOCK', toState: 'SOLD' } as const;
const PUT_BACK = { key: '-back', fromState: 'UNLINKED_RETURN', toState: 'IN_STOCK' } as const;

/**
 * @source https://developer.squareup.com/docs/inventory-api/what-it-does: IN_STOCK may become SOLD, and UNLINKED_RETURN
 *   IN_STOCK; RESERVED_FOR_SALE can't be written, and adjustments carry no more than a reference
 */
export function createSquareInventory({ square, locationId, nowIso }: SquareShop): SquareInventory {
  async function move(
    { key, fromState, toState }: typeof TAKE_OUT | typeof PUT_BACK,
    reservationId: string,
    units: readonly ReservedLine[],
  ): Promise<void> {
    const ids = units.length === 0 ? undefined : await findVariationIds(square, skusOf(units));
    const moved = units.flatMap(({ sku, quantity }) => {
      const catalogObjectId = ids?.get(sku);
      return catalogObjectId === undefined ? [] : [{ catalogObjectId, quantity: String(quantity) }];
    });
    if (moved.length === 0) return;
    const idempotencyKey = `${saleKey(reservationId)}${key}`;
    const occurredAt = nowIso();
    const here = { fromLocationId: locationId, toLocationId: locationId };
    const changes = moved.map((line) => ({
      type: 'ADJUSTMENT' as const,
      adjustment: { ...line, referenceId: saleKey(reservationId), fromState, toState, ...here, occurredAt },
    }));
    await askSquare(
      () => square.inventory.batchCreateChanges({ idempotencyKey, changes }),
      // The key names this change alone, so whoever used it before has made it, at another moment.
      'IDEMPOTENCY_KEY_REUSED',
    );
  }

  return {
    async counts(skus) {
      const ids = await findVariationIds(square, skus);
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

    takeOut: (reservationId, units) => move(TAKE_OUT, reservationId, units),
    putBack: (reservationId, units) => move(PUT_BACK, reservationId, units),
  };
}

const skusOf = (units: readonly ReservedLine[]) => units.map(({ sku }) => sku);
