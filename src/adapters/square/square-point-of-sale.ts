import type { PointOfSale, ReservationBook } from '#business/point-of-sale/index';
import type { SquareInventory } from './square-inventory.ts';

/**
 * Square as the shop's till and warehouse. Square can't hold units back for us, so the shop's own book does:
 *
 *   reserve       Square's count ─► the book ─► held in the book, as far as it reaches
 *   registerSale  IN_STOCK becomes SOLD in Square, under the reservation's key ─► sold in the book
 *   release       in the book alone
 *
 * Between Square's change and the book's the sold units count twice: too few are sold for a moment, never too many. What
 * the shop's counter sells between a reservation and its sale, Square alone knows: the next reservation sees it.
 */
export function createSquarePointOfSale(inventory: SquareInventory, book: ReservationBook): PointOfSale {
  const takeOver = async (skus: readonly string[]) => {
    const counts = await inventory.counts([...new Set(skus)]);
    await Promise.all([...counts].map(([sku, onHand]) => book.countOnHand(sku, onHand)));
  };

  return {
    async stock(sku) {
      await takeOver([sku]);
      return book.stock(sku);
    },

    async reserve(reservation) {
      await takeOver(reservation.lines.map(({ sku }) => sku));
      return book.reserve(reservation);
    },

    release: (name) => book.release(name),

    async registerSale(name) {
      const reservation = await book.find(name);
      if (!reservation) return { kind: 'not-found' };
      if (reservation.state === 'held') await inventory.sell(name.reservationId, reservation.units);
      return book.registerSale(name);
    },
  };
}
