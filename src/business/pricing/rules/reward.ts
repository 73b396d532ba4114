import { capped, type Rule } from './rule.ts';

/** Money off that a known customer has redeemed points for. It is an amount: its share of the list price isn't told. */
export const reward: Rule = ({ reward: used, circumstances: { customer } }) =>
  customer && used?.gives.kind === 'money-off'
    ? capped({ code: 'reward', reward: used.code }, 0, used.gives.amountMinor, Infinity)
    : undefined;
