import type { PointOfSale, ReservationBook } from '#business/point-of-sale/index';
import type { SquareInventory } from './square-inventory.ts';
import type { SquareSales } from './square-sales.ts';

interface SquareTill {
  readonly inventory: SquareInventory;
  readonly sales: SquareSales;
}

/**
 * Square as the shop's till and warehouse. Square can't hold units back for us, so the shop's own book does:
 *
 *   reserve       Square's count ─► the book ─► held in the book, as far as it reaches
 *   registerSale  order and payment in Square, under the reservation's keys ─► sold in the book
 *                   └─ let go in the book meanwhile: order canceled or refunded, units put back
 *   release       in the book alone
 *
 * Square takes the units of a paid order out of its stock itself. What leaves before it is paid for has no order there,
 * only its units go. Between Square's change and the book's the sold units count twice: too few are sold for a moment,
 * never too many. What the shop's counter sells between a reservation and its sale, Square alone knows: the next
 * reservation sees it.
 */
export function createSquarePointOfSale({ inventory, sales }: SquareTill, book: ReservationBook): PointOfSale {
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

    async registerSale(name, sale) {
      const reservation = await book.find(name);
      if (!reservation) return { kind: 'not-found' };
      const { reservationId } = name;
      if (reservation.state === 'held')
        await (sale.paymentId === undefined
          ? inventory.takeOut(reservationId, reservation.units)
          : sales.sell(reservationId, sale));
      const settled = await book.registerSale(name, sale);
      // Somebody has let it go meanwhile, or before an earlier try was over.
      if (settled.kind === 'settled-otherwise' && (await sales.undo(reservationId, sale)) === 'refunded')
        await inventory.putBack(reservationId, reservation.units);
      return settled;
    },
  };
}
