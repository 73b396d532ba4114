import { takeOff, type Rule } from './rule.ts';

/** What has been in stock for long goes for less; what isn't kept in stock never does. */
export const clearance: Rule = ({ item, circumstances }) => {
  const { stockedSince } = item;
  if (stockedSince === undefined) return undefined;
  const step = circumstances.clearance.find(({ on }) => stockedSince <= on);
  return step && takeOff(item, { code: 'clearance', days: step.days }, step);
};
