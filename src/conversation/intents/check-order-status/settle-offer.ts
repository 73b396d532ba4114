import type { Theirs } from '#business/identity/index';
import { mayOfferSignUp } from '../../sign-up/index.ts';
import type { FulfilPorts, Turn } from '../../turn/index.ts';
import { nameOfNextOffer } from '../../understanding/mood/index.ts';
import type { ReadyPlay } from './end-with-play.ts';
import type { StatusFacts } from './fulfil.ts';
import { gatherPlay } from './gather-play.ts';
import type { Ready } from './get-ready.ts';
import { inVariant } from './in-variant.ts';
import { mayOfferAfter } from './may-offer.ts';

/** Whether the answer ends with an offer; a claim that isn't used is given back. */
export async function settleOffer(
  turn: Turn,
  theirs: Theirs | undefined,
  ready: Ready,
  ports: FulfilPorts,
): Promise<StatusFacts['offer']> {
  const isDue = theirs !== undefined && mayOfferAfter(turn, theirs.order) && ready.isClaimed !== undefined;
  if (isDue && !ready.isClaimed) return { kind: 'made-before' };
  const play = isDue ? await findPlay(turn, theirs, ready, ports) : undefined;
  if (play) return { kind: 'claimed', play: await inVariant(turn, play, theirs, ports) };
  if (ready.isClaimed) await ports.releaseClaim(turn.conversationId, nameOfNextOffer(turn.memory.mood));
  return { kind: 'not-due' };
}

/** Signing up is offered once in a conversation, whatever it comes after. */
async function findPlay(
  turn: Turn,
  theirs: Theirs,
  { faster, maySignUp }: Ready,
  ports: FulfilPorts,
): Promise<ReadyPlay | undefined> {
  const play = await gatherPlay(turn, theirs, { offers: ports.offers, strategy: ports.strategy, kept: faster });
  if (play?.kind !== 'updates') return play;
  return (maySignUp ?? (await mayOfferSignUp(turn, ports))) ? play : undefined;
}
