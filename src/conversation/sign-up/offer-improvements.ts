import { PRODUCT_CATEGORIES } from '#business/catalog/index';
import { showVariant } from '../experiments/index.ts';
import { subjectOf } from '../moments/drawn.ts';
import type { MomentPorts } from '../moments/make-drawn.ts';
import { type Decision, type DrawnOffer, type Memory, message, type Turn } from '../turn/index.ts';
import { countOffer } from '../understanding/mood/index.ts';
import { mayOfferSignUp, offerSignUp } from './offer-sign-up.ts';

/**
 * Asks whether the customer wants to hear of improvements: what the shop does by itself after something is settled.
 *
 * @param drawn where it is done because it was drawn for this conversation
 */
export async function offerImprovements(
  turn: Turn,
  drawn: DrawnOffer | undefined,
  ports: MomentPorts,
): Promise<Decision | undefined> {
  if (!(await mayOfferSignUp(turn, ports))) return undefined;
  const category = drawn?.category ?? categoryIn(turn.memory);
  const wish = { intent: 'CaptureLeadInfo', slot: 'InterestCategory', ...(category && { category }) } as const;
  const variant = await showVariant(turn, 'capture-insistence', ports);
  if (drawn) await ports.strategy?.made(drawn, subjectOf(turn), turn.nowEpochSeconds);
  const memory: Memory = {
    ...{ ...turn.memory, timesLost: 0, mood: countOffer(turn.memory.mood) },
    ...(drawn && { drawn: { ...drawn, isMade: true } }),
  };
  return offerSignUp(memory, wish, 'after-resolution', [message('captureLeadInfo.offerImprovements', { variant })]);
}

export const categoryIn = ({ known }: Memory) => PRODUCT_CATEGORIES.find((one) => one === known.category?.value);
