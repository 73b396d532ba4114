import type { LeadSource } from '#business/leads/index';
import { mayOfferNews, type SignUpReader } from '#business/sign-ups/index';
import { type OfferedWish, offerWish } from '../form/offer-wish.ts';
import type { ClaimOnce, Decision, Memory, Message, Turn } from '../turn/index.ts';
import { toneOf } from '../understanding/mood/index.ts';
import { CARRIED } from './consent-step.ts';

interface Ports {
  readonly claimOnce: ClaimOnce;
  readonly signUps: Pick<SignUpReader, 'standingOf'>;
}

/**
 * Whether signing up may be offered unasked: once in a conversation, whatever was answered; never in a bad mood, to a
 * child, or to a customer who has said yes or no before. Claims it, and does so beside the look at what they said: who
 * isn't to be asked now isn't in the rest of the conversation.
 */
export async function mayOfferSignUp(turn: Turn, { claimOnce, signUps }: Ports): Promise<boolean> {
  const { conversationId, nowEpochSeconds, memory } = turn;
  if (toneOf(memory.mood) === 'negative' || memory.isChild) return false;
  const { customerId } = memory.identity ?? {};
  const [standing, isFirst] = await Promise.all([
    customerId === undefined ? undefined : signUps.standingOf(customerId),
    claimOnce(conversationId, 'updates', nowEpochSeconds),
  ]);
  return isFirst && (standing === undefined || mayOfferNews(standing));
}

/** Offers to sign up for news of a category, and remembers what the offer came after. */
export function offerSignUp(
  memory: Memory,
  wish: OfferedWish<'CaptureLeadInfo'>,
  source: LeadSource,
  say: readonly Message[],
): Decision {
  const decision = offerWish(memory, wish, say);
  const { task } = decision.memory;
  const filled = { [CARRIED.source]: { value: source, source: 'profile' as const } };
  return { ...decision, memory: { ...decision.memory, ...(task && { task: { ...task, filled } }) } };
}
