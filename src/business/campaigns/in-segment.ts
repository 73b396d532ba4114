import type { CustomerTier } from '#business/customers/index';
import type { Lead } from '#business/leads/index';
import type { Segment } from './campaign.ts';

/** Whether a lead is meant. @param tier of a customer's profile; undefined of everybody else */
export function isInSegment(
  { leadClass, interests, region }: Pick<Lead, 'leadClass' | 'interests' | 'region'>,
  tier: CustomerTier | undefined,
  segment: Segment,
): boolean {
  return (
    hasOne(segment.classes, [leadClass]) &&
    hasOne(segment.interests, interests) &&
    hasOne(segment.tiers, tier === undefined ? [] : [tier]) &&
    hasOne(segment.regions, region === undefined ? [] : [region])
  );
}

const hasOne = <Value>(wanted: readonly Value[] | undefined, has: readonly Value[]): boolean =>
  wanted === undefined || has.some((value) => wanted.includes(value));
