import type { Offer } from './offer.ts';

type Offered = Pick<
  Offer,
  'conversationId' | 'customerId' | 'lines' | 'delivery' | 'rewards' | 'welcomeCode' | 'goodwillFor'
>;

/**
 * Whose offer it is and what is offered: the same things to the same customer, in whichever conversation, are one offer
 * with one clock. A stranger's offers are their conversation's. Prices are no part of it,
 * rewards, a welcome code and goodwill are: with one it is another offer than without.
 *
 * @example "customer:C-0001/12345/ELE-CHG-001*1"
 */
export function offerKey({ conversationId, customerId, lines, delivery, ...used }: Offered): string {
  const whose = customerId === undefined ? `conversation:${conversationId}` : `customer:${customerId}`;
  const things = lines.map(({ sku, quantity }) => `${sku}*${quantity}`).sort();
  return [whose, delivery.withOrder ?? 'new', ...things, ...usedUp(used)].join('/');
}

function usedUp({ rewards = [], welcomeCode, goodwillFor }: Pick<Offered, 'rewards' | 'welcomeCode' | 'goodwillFor'>) {
  const redeemed = rewards.map(({ redemptionId }) => `reward:${redemptionId}`).sort();
  const code = welcomeCode ? [`code:${welcomeCode.code}`] : [];
  return [...redeemed, ...code, ...(goodwillFor === undefined ? [] : [`goodwill:${goodwillFor}`])];
}
