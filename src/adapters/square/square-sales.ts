import type { Square } from 'square';
import type { Sale } from '#business/point-of-sale/index';
import { askSquare } from './ask-square.ts';
import { SquareRequestError } from './errors.ts';
import { findOrder } from './find-order.ts';
import { findVariationIds } from './find-variation-ids.ts';
import { saleKey } from './sale-key.ts';
import type { SquareShop } from './square-shop.ts';
import { undoOrder } from './undo-order.ts';

/** Sales as Square books them: an order, and the payment that was taken elsewhere. */
export interface SquareSales {
  /** Books a paid sale, once for each reservation. Square takes what it counts out of its stock then. */
  sell(reservationId: string, sale: Sale): Promise<void>;

  /** Cancels what isn't paid in Square, refunds what is. Which of them, or that there is no such sale. */
  undo(reservationId: string, sale: Sale): Promise<'nothing' | 'canceled' | 'refunded'>;
}

const SOURCE = 'Chat';

/**
 * @source https://developer.squareup.com/docs/orders-api/how-it-works: an order's catalogue items leave the stock when
 *   it is paid; https://developer.squareup.com/docs/payments-api/take-payments/external-payments
 */
export function createSquareSales(shop: SquareShop): SquareSales {
  const { square, locationId } = shop;

  async function createOrder(key: string, sale: Sale): Promise<Square.Order | undefined> {
    const ids = await findVariationIds(
      square,
      sale.lines.map(({ sku }) => sku),
    );
    const order = { locationId, referenceId: key, lineItems: lineItems(sale, ids) };
    const made = await askSquare(
      () => square.orders.create({ idempotencyKey: key, order }),
      // Made before, when the catalogue was another.
      'IDEMPOTENCY_KEY_REUSED',
    );
    return made ? made.order : findOrder(shop, key, sinceIso(sale));
  }

  return {
    async sell(reservationId, sale) {
      const key = saleKey(reservationId);
      const order = await createOrder(key, sale);
      // Square's own taxes, or a price that it doesn't let us set: its books would say what nobody paid.
      if (Number(order?.totalMoney?.amount) !== sale.totalMinor) throw new SquareRequestError('TOTAL_DIFFERS', {});
      const { id: orderId = '' } = order ?? {};
      await askSquare(
        () =>
          square.payments.create({
            idempotencyKey: `${key}-paid`,
            sourceId: 'EXTERNAL',
            externalDetails: { type: 'EXTERNAL', source: SOURCE, sourceId: sale.paymentId ?? null },
            amountMoney: money(sale.totalMinor, sale.currency),
            ...{ orderId, locationId, referenceId: sale.orderNumber, autocomplete: true },
          }),
        // The key names this payment alone: it was made.
        'IDEMPOTENCY_KEY_REUSED',
      );
    },

    async undo(reservationId, sale) {
      const key = saleKey(reservationId);
      const order = await findOrder(shop, key, sinceIso(sale));
      return order ? undoOrder(square, order, `${key}-undo`) : 'nothing';
    },
  };
}

const sinceIso = ({ begunAtEpochSeconds }: Sale) => new Date(begunAtEpochSeconds * 1000).toISOString();

const money = (minor: number, currency: string): Square.Money => ({
  amount: BigInt(minor),
  currency: currency as Square.Currency,
});

/** What Square doesn't know, delivery and some services, is sold by its name. */
const lineItems = ({ lines, currency }: Sale, ids: ReadonlyMap<string, string>): Square.OrderLineItem[] =>
  lines.map(({ sku, name, quantity, unitPriceMinor }) => {
    const catalogObjectId = ids.get(sku);
    return {
      ...(catalogObjectId === undefined ? { name } : { catalogObjectId }),
      quantity: String(quantity),
      basePriceMoney: money(unitPriceMinor, currency),
    };
  });
