import { takeOff, type Rule } from './rule.ts';

/** The membership's price: by tier, and by how close the item is to what the customer has. */
export const tier: Rule = ({ item, circumstances: { customer, policy } }) => {
  if (!customer) return undefined;
  const { off, mostMinor } = policy.tier;
  const finding = { code: 'tier', tier: customer.tier, relation: item.relation } as const;
  return takeOff(item, finding, { off: off[customer.tier][item.relation], mostMinor });
};
