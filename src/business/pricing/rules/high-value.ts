import { takeOff, type Rule } from './rule.ts';

/** Thanks to customers who have bought much, if they agreed to prices made from that. */
export const highValue: Rule = ({ item, circumstances: { customer, policy } }) => {
  const bought = customer?.consentsToPersonalPrices ? customer.lifetimeValueMinor : undefined;
  if (bought === undefined || bought < policy.highValue.fromMinor) return undefined;
  return takeOff(item, { code: 'high-value' }, policy.highValue);
};
