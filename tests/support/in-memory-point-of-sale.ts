import { isDeepStrictEqual } from 'node:util';
import { type Product, unitsLeft } from '#business/catalog/index';
import type { PointOfSale, Reservation, ReservationName, Settled } from '#business/point-of-sale/index';

type Stored = Reservation & { readonly state: 'held' | 'released' | 'sold' };

/** A till and warehouse in this process' memory, over products that others may read meanwhile. */
export function createInMemoryPointOfSale(products: Map<string, Product>): PointOfSale {
  const reservations = new Map<string, Stored>();
  const goods = (sku: string) => {
    const product = products.get(sku);
    return product?.kind === 'goods' ? product : undefined;
  };
  const change = (lines: Reservation['lines'], onHand: number, reserved: number) => {
    for (const { sku, quantity } of lines) {
      const product = goods(sku);
      if (!product) continue;
      const stockOnHand = product.stockOnHand + onHand * quantity;
      products.set(sku, { ...product, stockOnHand, stockReserved: product.stockReserved + reserved * quantity });
    }
  };
  const merged = (lines: Reservation['lines']) => {
    const units = new Map<string, number>();
    for (const { sku, quantity } of lines) units.set(sku, (units.get(sku) ?? 0) + quantity);
    return [...units].map(([sku, quantity]) => ({ sku, quantity })).sort((a, b) => (a.sku < b.sku ? -1 : 1));
  };
  const settle = ({ reservationId, owner }: ReservationName, to: 'released' | 'sold'): Promise<Settled> => {
    const found = reservations.get(reservationId);
    if (found?.owner !== owner) return Promise.resolve({ kind: 'not-found' });
    if (found.state !== 'held') return Promise.resolve({ kind: found.state === to ? 'done' : 'settled-otherwise' });
    reservations.set(reservationId, { ...found, state: to });
    change(found.lines, to === 'sold' ? -1 : 0, -1);
    return Promise.resolve({ kind: 'done' });
  };
  return {
    stock: (sku) => {
      const product = goods(sku);
      return Promise.resolve(product && { onHand: product.stockOnHand, reserved: product.stockReserved });
    },
    reserve({ reservationId, owner, lines: asked }) {
      const lines = merged(asked);
      const earlier = reservations.get(reservationId);
      if (earlier) {
        const isSame = earlier.state === 'held' && earlier.owner === owner && isDeepStrictEqual(earlier.lines, lines);
        return Promise.resolve({ kind: isSame ? 'reserved' : 'id-taken' });
      }
      const unknown = lines.filter(({ sku }) => !products.has(sku)).map(({ sku }) => sku);
      if (unknown.length > 0) return Promise.resolve({ kind: 'unknown-product', skus: unknown });
      const short = lines.filter(({ sku, quantity }) => {
        const product = goods(sku);
        return product !== undefined && unitsLeft(product) < quantity;
      });
      if (short.length > 0) return Promise.resolve({ kind: 'out-of-stock', skus: short.map(({ sku }) => sku) });
      reservations.set(reservationId, { reservationId, owner, lines, state: 'held' });
      change(lines, 0, 1);
      return Promise.resolve({ kind: 'reserved' });
    },
    release: (name) => settle(name, 'released'),
    registerSale: (name) => settle(name, 'sold'),
  };
}
