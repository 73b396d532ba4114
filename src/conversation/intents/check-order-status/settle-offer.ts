import type { Theirs } from '#business/identity/index';
import { offerOf, subjectOf } from '../../moments/index.ts';
import { mayOfferSignUp } from '../../sign-up/index.ts';
import type { DrawnOffer, FulfilPorts, Turn } from '../../turn/index.ts';
import { nameOfNextOffer } from '../../understanding/mood/index.ts';
import type { StatusFacts } from './fulfil.ts';
import { type GatheredPlay, gatherPlay } from './gather-play.ts';
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
  const { play, drawn }: GatheredPlay = isDue ? await findPlay(turn, theirs, ready, ports) : {};
  if (play) {
    const [inWords, noted] = await Promise.all([
      inVariant(turn, play, theirs, ports),
      drawn && noteMade(turn, drawn, play, ports),
    ]);
    return { kind: 'claimed', play: inWords, ...(noted && { drawn: noted }) };
  }
  await giveBack(turn, ready, drawn, ports);
  return drawn ? { kind: 'later', drawn } : { kind: 'not-due' };
}

/** Another offer may have to stand in for the one that was drawn. */
async function noteMade(
  turn: Turn,
  drawn: DrawnOffer,
  { kind }: NonNullable<GatheredPlay['play']>,
  { strategy }: FulfilPorts,
): Promise<DrawnOffer> {
  if (kind !== offerOf(drawn)) return drawn;
  await strategy?.made(drawn, subjectOf(turn), turn.nowEpochSeconds);
  return { ...drawn, isMade: true };
}

/** What isn't offered now isn't claimed; news only for who may be offered them later. */
async function giveBack(
  { conversationId, memory }: Turn,
  { isClaimed, maySignUp }: Ready,
  drawn: DrawnOffer | undefined,
  { releaseClaim }: FulfilPorts,
): Promise<void> {
  await Promise.all([
    isClaimed && releaseClaim(conversationId, nameOfNextOffer(memory.mood)),
    maySignUp && drawn && releaseClaim(conversationId, 'updates'),
  ]);
}

/** Signing up is offered once in a conversation, whatever it comes after. */
async function findPlay(
  turn: Turn,
  theirs: Theirs,
  { faster, maySignUp }: Ready,
  ports: FulfilPorts,
): Promise<GatheredPlay> {
  const found = await gatherPlay(turn, theirs, { offers: ports.offers, strategy: ports.strategy, kept: faster });
  if (found.play?.kind !== 'updates' || (maySignUp ?? (await mayOfferSignUp(turn, ports)))) return found;
  return { ...found, play: undefined };
}
