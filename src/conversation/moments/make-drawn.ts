import type { CustomerRepository } from '#business/customers/index';
import type { Moment } from '#business/experiments/index';
import type { SignUpReader } from '#business/sign-ups/index';
import { showVariant } from '../experiments/index.ts';
import { mayOfferSignUp, offerSignUp } from '../sign-up/offer-sign-up.ts';
import {
  type ClaimOnce,
  type Decision,
  type DrawnOffer,
  type ExperimentPorts,
  type Message,
  message,
  type Turn,
} from '../turn/index.ts';
import { countOffer, mayOffer, nameOfNextOffer } from '../understanding/mood/index.ts';
import { isOfferAwaited, momentOf, offerOf, subjectOf } from './drawn.ts';
import { offerDeals } from './offer-deals.ts';

export interface MomentPorts extends ExperimentPorts {
  readonly claimOnce: ClaimOnce;
  readonly customers: Pick<CustomerRepository, 'findById'>;
  readonly signUps: Pick<SignUpReader, 'standingOf'>;
}

/**
 * The offer that was drawn for this moment, after these words; the turn's memory is that after them. Undefined where
 * none was, while anything waits, and where the mood, a problem or an earlier no forbids one.
 */
export async function makeDrawn(
  turn: Turn,
  { moment, say }: { readonly moment: Moment; readonly say: readonly Message[] },
  ports: MomentPorts,
): Promise<Decision | undefined> {
  const { drawn } = turn.memory;
  if (!drawn || !isOfferAwaited(turn.memory) || momentOf(drawn) !== moment || !mayInterrupt(turn)) return undefined;
  return (await mayMake(turn, drawn, ports)) ? make(turn, drawn, say, ports) : undefined;
}

function mayInterrupt({ memory: { task, queue, suspended, mood, declinedOffers = 0 } }: Turn): boolean {
  return !task && queue.length === 0 && suspended.length === 0 && declinedOffers === 0 && mayOffer(mood);
}

/** What was shown already is offered no more; who isn't to be asked for news isn't. Claims the offer. */
async function mayMake(turn: Turn, drawn: DrawnOffer, ports: MomentPorts): Promise<boolean> {
  const { conversationId, nowEpochSeconds, memory } = turn;
  const isNews = offerOf(drawn) === 'updates';
  const fits = isNews
    ? await mayOfferSignUp(turn, ports)
    : drawn.category !== undefined && memory.shown?.category !== drawn.category;
  return fits && ports.claimOnce(conversationId, nameOfNextOffer(memory.mood), nowEpochSeconds);
}

async function make(
  turn: Turn,
  drawn: DrawnOffer,
  say: readonly Message[],
  ports: MomentPorts,
): Promise<Decision | undefined> {
  const { group, category } = drawn;
  const { tier } = group;
  await ports.strategy?.made(drawn, subjectOf(turn), turn.nowEpochSeconds);
  const memory = asMade(turn.memory, drawn);
  if (offerOf(drawn) === 'deals' && category) {
    const wording = await showVariant(turn, 'offer-wording', ports, tier);
    return offerDeals(memory, { category, tier, wording: wording === 'benefit' ? wording : undefined }, say);
  }
  const wish = { intent: 'CaptureLeadInfo', slot: 'InterestCategory', ...(category && { category }) } as const;
  const variant = await showVariant(turn, 'capture-insistence', ports, tier);
  return offerSignUp(memory, wish, group.drawnAt, [...say, message('captureLeadInfo.offerUpdates', { variant })]);
}

/** The memory once the offer is made: there is no second one of it. */
const asMade = (memory: Turn['memory'], drawn: DrawnOffer): Turn['memory'] => ({
  ...memory,
  timesLost: 0,
  mood: countOffer(memory.mood),
  drawn: { ...drawn, isMade: true },
});
