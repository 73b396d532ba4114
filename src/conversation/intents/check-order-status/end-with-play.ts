import type { CustomerTier } from '#business/customers/index';
import type { CaptureVariant } from '#business/experiments/index';
import type { Offer, StatusPlay } from '#business/offers/index';
import { offerDeals } from '../../moments/index.ts';
import { askAboutOffer } from '../../purchase/index.ts';
import { offerSignUp } from '../../sign-up/index.ts';
import { close, type Decision, type Message, message, type Turn } from '../../turn/index.ts';

/** What the answer ends with; the faster way is an offer that is kept already. */
export type ReadyPlay =
  | (Extract<StatusPlay, { kind: 'deals' }> & { readonly wording?: 'benefit' })
  | (Extract<StatusPlay, { kind: 'updates' }> & { readonly variant?: CaptureVariant })
  | { readonly kind: 'expedite'; readonly offer: Offer; readonly category?: string };

/** The answer with the one offer that follows it; the turn's memory is that after the answer. */
export function endWithPlay(
  turn: Turn,
  play: ReadyPlay,
  { tier, say }: { readonly tier: CustomerTier | undefined; readonly say: readonly Message[] },
): Decision {
  const { memory } = turn;
  switch (play.kind) {
    case 'expedite':
      return askAboutOffer(close(turn, 'fulfilled', { say, memory: aboutCategory(turn, play.category) }), play.offer);
    case 'deals':
      return offerDeals(memory, { ...play, tier }, say);
    case 'updates': {
      const wish = { intent: 'CaptureLeadInfo', slot: 'InterestCategory', category: play.category } as const;
      const offer = message('captureLeadInfo.offerUpdates', { variant: play.variant ?? 'soft' });
      return offerSignUp(memory, wish, 'after-status', [...say, offer]);
    }
  }
}

/** For the next idea, should this one be declined. */
function aboutCategory({ memory }: Turn, category: string | undefined): Turn['memory'] {
  if (category === undefined) return memory;
  const known = { value: category, source: 'remembered' as const };
  return { ...memory, known: { ...memory.known, category: memory.known.category ?? known } };
}
