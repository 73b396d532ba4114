import { takeOff, type Rule } from './rule.ts';

/** The share that a known customer's welcome code takes off each unit of the one purchase that uses it. */
export const welcomeCode: Rule = ({ item, welcomeCode: used, circumstances: { customer } }) =>
  customer && used ? takeOff(item, { code: 'welcome-code', welcomeCode: used.code }, used) : undefined;
