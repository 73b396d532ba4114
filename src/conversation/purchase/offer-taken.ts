import type { Offer } from '#business/offers/index';
import type { ManagePorts, Turn } from '../turn/index.ts';
import { takeMore, type Wanted } from './take-more.ts';

/**
 * What is taken: more units, or the offer as it stands. Who has redeemed points, or has got a welcome code, since it was
 * made gets it anew with them, where that is cheaper.
 */
export async function offerTaken(
  turn: Turn,
  { offer, units, shopper }: Wanted,
  ports: Pick<ManagePorts, 'products' | 'offers'>,
): Promise<Offer | undefined> {
  if (units > 1) return takeMore(turn, { offer, units, shopper }, ports);
  const isOneThing = new Set(offer.lines.map(({ sku }) => sku)).size === 1;
  if (!hasNew(offer, shopper) || !isOneThing) return offer;
  const anew = await takeMore(turn, { offer, units: unitsOf(offer), shopper }, ports);
  return anew && anew.totalMinor < offer.totalMinor ? anew : offer;
}

export const unitsOf = ({ lines }: Offer): number => lines.reduce((sum, { quantity }) => sum + quantity, 0);

/** Whether the customer has something in hand by now that the offer doesn't count with. */
function hasNew({ rewards = [], welcomeCode }: Offer, shopper: Wanted['shopper']): boolean {
  const counted = rewards.map(({ redemptionId }) => redemptionId);
  const isRewarded = shopper.points?.rewards?.some(({ redemptionId }) => !counted.includes(redemptionId)) ?? false;
  return isRewarded || (shopper.welcomeCode !== undefined && shopper.welcomeCode.code !== welcomeCode?.code);
}
