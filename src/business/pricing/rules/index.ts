import { bundle } from './bundle.ts';
import { clearance } from './clearance.ts';
import { goodwill } from './goodwill.ts';
import { highValue } from './high-value.ts';
import type { Rule } from './rule.ts';
import { sale } from './sale.ts';
import { tier } from './tier.ts';

/**
 * How rules combine. Each step takes off the best of its rules, ties to the earlier one; the steps add up. All are
 * shares of the list price, so their order changes no price. It says which is named first, and which is cut last when
 * a cap or the floor leaves too little for all.
 */
export const STEPS: readonly (readonly Rule[])[] = [[sale, clearance, tier], [bundle], [highValue], [goodwill]];
