import type { Offer } from '#business/offers/index';
import type { ManagePorts, Turn } from '../turn/index.ts';
import { takeMore, type Wanted } from './take-more.ts';

/**
 * What is taken: more units, or the offer as it stands. Who has redeemed points since it was made gets it anew with the
 * reward, where that is cheaper.
 */
export async function offerTaken(
  turn: Turn,
  { offer, units, shopper }: Wanted,
  ports: Pick<ManagePorts, 'products' | 'offers'>,
): Promise<Offer | undefined> {
  if (units > 1) return takeMore(turn, { offer, units, shopper }, ports);
  const counted = (offer.rewards ?? []).map(({ redemptionId }) => redemptionId);
  const isNew = shopper.points?.rewards?.some(({ redemptionId }) => !counted.includes(redemptionId));
  const isOneThing = new Set(offer.lines.map(({ sku }) => sku)).size === 1;
  if (!isNew || !isOneThing) return offer;
  const quantity = offer.lines.reduce((sum, line) => sum + line.quantity, 0);
  const anew = await takeMore(turn, { offer, units: quantity, shopper }, ports);
  return anew && anew.totalMinor < offer.totalMinor ? anew : offer;
}
