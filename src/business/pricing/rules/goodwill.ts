import { takeOff, type Rule } from './rule.ts';

/** Something of a known customer's has gone wrong and isn't put right yet. */
export const goodwill: Rule = ({ item, circumstances: { customer, context, policy } }) =>
  customer && context.openProblem ? takeOff(item, { code: 'goodwill' }, policy.goodwill) : undefined;
