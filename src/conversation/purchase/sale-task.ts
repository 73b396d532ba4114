import type { OfferName } from '#business/offers/index';
import { VERIFICATION_CODE } from '../identity/proof-slots.ts';
import type { Memory, Question, Task } from '../turn/index.ts';

export interface SaleStep {
  readonly asked: Question;
  readonly offerId: string;
  readonly timesMissed?: number;
  readonly nonce?: string;
  readonly creditMinor?: number;
}

/** The wish to buy what was offered, at one of its questions. */
export const saleTask = ({ asked, offerId, timesMissed = 0, nonce, creditMinor = 0 }: SaleStep): Task => ({
  intent: 'UpsellProducts',
  filled: {},
  asked,
  timesMissed,
  isToBeConfirmed: false,
  // The customer hasn't agreed to anything before the first yes.
  isOffered: asked === 'yes' && nonce === undefined,
  offerId,
  ...(nonce !== undefined && { nonce }),
  ...(creditMinor > 0 && { creditMinor }),
});

/** Where a purchase is in the conversation. */
export type SaleStage =
  /** Something is offered, and may be taken. */
  | { readonly kind: 'offered'; readonly offer: OfferName }
  /** The last four digits are asked. */
  | { readonly kind: 'proof-asked'; readonly offer: OfferName }
  /** The code is asked that a charge above the limit needs as well. */
  | { readonly kind: 'code-asked'; readonly offer: OfferName }
  /** All was read back, with what store credit pays of it, and waits for the second yes. */
  | { readonly kind: 'read-back'; readonly offer: OfferName; readonly nonce: string; readonly creditMinor: number };

/** Where the purchase of the offer at hand is; undefined while none is under way. */
export function saleStage({ task, offer }: Memory): SaleStage | undefined {
  if (!offer || task?.offerId !== offer.offerId) return undefined;
  if (typeof task.asked === 'object')
    return { kind: task.asked.slot === VERIFICATION_CODE.slot ? 'code-asked' : 'proof-asked', offer };
  const { nonce, creditMinor = 0 } = task;
  return nonce === undefined ? { kind: 'offered', offer } : { kind: 'read-back', offer, nonce, creditMinor };
}

/** The memory when nothing is offered any more. */
export function withoutOffer({ offer: _, task, ...memory }: Memory): Memory {
  return task && task.offerId === undefined ? { ...memory, task } : memory;
}

/** The memory after the purchase was left: what was offered may still be taken. */
export function leaveSale({ task, ...memory }: Memory): Memory {
  return { ...memory, ...(task && { lastIntent: task.intent }) };
}
