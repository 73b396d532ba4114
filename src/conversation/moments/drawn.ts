import type { Group, Moment, OfferKind } from '#business/experiments/index';
import type { CustomerTier } from '#business/customers/index';
import type { DrawnOffer, Memory, Turn } from '../turn/index.ts';
import { toneOf } from '../understanding/mood/index.ts';

/** Whether an offer that was drawn waits for its moment: until then no other is made unasked. */
export const isOfferAwaited = ({ drawn }: Pick<Memory, 'drawn'>): boolean =>
  drawn !== undefined && !drawn.isMade && momentOf(drawn) !== 'after-status';

export const momentOf = ({ arm }: Pick<DrawnOffer, 'arm'>): Moment => arm.split('@')[1] as Moment;
export const offerOf = ({ arm }: Pick<DrawnOffer, 'arm'>): OfferKind => arm.split('@')[0] as OfferKind;

/** Who is learned about together. */
export const groupOf = (
  { memory }: Pick<Turn, 'memory'>,
  tier: CustomerTier | undefined,
  drawnAt: Group['drawnAt'],
): Group => ({
  ...(tier && { tier }),
  tone: toneOf(memory.mood),
  drawnAt,
});

/** In whose conversation. */
export const subjectOf = ({ conversationId, channel, memory }: Turn) => ({
  ...{ conversationId, channel },
  customerId: memory.identity?.customerId,
});
