import type { CustomerTier } from '#business/customers/index';
import type { Arm, Group, OfferKind } from '#business/experiments/index';
import type { DrawnOffer, ExperimentPorts, Turn } from '../turn/index.ts';
import { groupOf, subjectOf } from './drawn.ts';

/** What fits now, the shop's own first, with the category that it would be about. */
export interface Fitting {
  readonly kind: OfferKind;
  readonly category?: DrawnOffer['category'];
}

/** The faster way can't wait: what is on its way is too late for it. */
const LATER: readonly OfferKind[] = ['deals', 'updates'];

/**
 * Draws which offer this conversation is made, and when: once, where the shop itself would make its first one. Undefined
 * where nothing is learned, and for a later offer: what is learned is about the first one.
 */
export async function drawOffer(
  turn: Turn,
  fitting: readonly [Fitting, ...Fitting[]],
  { tier, drawnAt }: { readonly tier: CustomerTier | undefined; readonly drawnAt: Group['drawnAt'] },
  { strategy }: ExperimentPorts,
): Promise<DrawnOffer | undefined> {
  if (!strategy || turn.memory.drawn || turn.memory.mood.offers > 0) return undefined;
  const group = groupOf(turn, tier, drawnAt);
  const arms = armsAt(drawnAt, fitting);
  const arm = arms && (await strategy.draw(arms, group, subjectOf(turn), turn.nowEpochSeconds));
  const fits = fitting.find(({ kind }) => arm?.startsWith(`${kind}@`));
  return arm && { arm, group, ...(fits?.category && { category: fits.category }) };
}

function armsAt(drawnAt: Group['drawnAt'], fitting: readonly Fitting[]): readonly [Arm, ...Arm[]] | undefined {
  const now = fitting.map(({ kind }): Arm => `${kind}@${drawnAt}`);
  const waiting = fitting.filter(({ kind }) => LATER.includes(kind));
  const later = waiting.flatMap(({ kind }): Arm[] =>
    drawnAt === 'after-status' ? [`${kind}@after-resolution`, `${kind}@at-close`] : [`${kind}@at-close`],
  );
  const [first, ...others] = [...now, ...later];
  return first && [first, ...others];
}
