import { type BasisPoints, percentOf } from '../../money.ts';
import type { PricedItem } from '../input.ts';
import type { UnitFacts } from '../facts.ts';
import type { Discount, Finding } from '../reason.ts';

/** What one rule takes off a unit; undefined when it has nothing to say. Rules know nothing of each other. */
export type Rule = (facts: UnitFacts) => Discount | undefined;

interface Off {
  readonly off: BasisPoints;
  readonly mostMinor?: number;
}

/** A share of the unit's list price, up to the rule's own cap. */
export const takeOff = (
  { priceMinor }: PricedItem,
  finding: Finding,
  { off, mostMinor = Infinity }: Off,
): Discount | undefined => capped(finding, off, percentOf(priceMinor, off), mostMinor);

/** An amount up to the rule's own cap; nothing when there is nothing to take off. */
export function capped(
  finding: Finding,
  off: BasisPoints,
  wholeMinor: number,
  mostMinor: number,
): Discount | undefined {
  if (wholeMinor <= 0) return undefined;
  return { finding, off, amountMinor: Math.min(wholeMinor, mostMinor), isCapped: wholeMinor > mostMinor };
}
