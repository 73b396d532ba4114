import type { Order } from '#business/orders/index';
import { type OrderedThing, thingsIn } from './order-units.ts';
import type { Return } from './return.ts';
import { isVoid } from './return-states.ts';

/** A product of an order, with what of it hasn't gone back. */
export interface ReturnableThing extends OrderedThing {
  /** The units that may still go back, lowest first. */
  readonly left: readonly number[];
  /** How many of those that are gone were exchanged. */
  readonly exchanged: number;
  /** How many of them were lost or damaged on their way, and were made good. */
  readonly madeGood: number;
}

/** What of an order may still go back, by what went back or is on its way. */
export function returnableIn(
  order: Pick<Order, 'lines' | 'paymentId'>,
  returns: readonly Return[],
): readonly ReturnableThing[] {
  const alive = returns.filter(({ state }) => !isVoid(state) && state !== 'requested');
  return thingsIn(order).map((thing) => {
    const gone = alive.flatMap(({ lines, resolution, trouble }) =>
      lines
        .filter(({ sku }) => sku === thing.sku)
        .flatMap(({ units }) => units.map((unit) => ({ unit, resolution, trouble }))),
    );
    const left = thing.units.map((_, index) => index).filter((index) => gone.every(({ unit }) => unit !== index));
    const exchanged = gone.filter(({ resolution }) => resolution === 'Exchange').length;
    const madeGood = gone.filter(({ trouble }) => trouble !== undefined).length;
    return { ...thing, left, exchanged, madeGood };
  });
}
