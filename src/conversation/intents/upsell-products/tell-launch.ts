import type { Product } from '#business/catalog/index';
import { buyableFrom, earlyTiers, isOpenTo } from '#business/loyalty/index';
import type { Shopper } from '../../pricing/index.ts';
import { type Message, message, type Turn } from '../../turn/index.ts';

/** When a product comes that the shopper can't buy yet, and who may sooner; undefined for one that they can buy. */
export function tellNotYet({ today }: Turn, product: Product, { customer }: Shopper): Message | undefined {
  const { name, launchesOn } = product;
  const tier = customer?.tier;
  if (isOpenTo(tier, product, today)) return undefined;
  if (launchesOn === undefined || isOpenTo('Bronze', product, today)) return message('loyalty.membersOnly', { name });
  const from = buyableFrom(launchesOn, tier);
  if (tier && from < launchesOn) return message('loyalty.notYetForYou', { name, launchesOn, today, tier, from });
  return message('loyalty.notYet', { name, launchesOn, today, early: earlyTiers(launchesOn) });
}

/** That a product is the shopper's before it is everybody's, where it is. */
export function tellEarly({ today }: Turn, product: Product, { customer }: Shopper): readonly Message[] {
  const { name, launchesOn } = product;
  if (!customer || launchesOn === undefined || launchesOn <= today) return [];
  return [message('loyalty.early', { name, launchesOn, today, tier: customer.tier })];
}
