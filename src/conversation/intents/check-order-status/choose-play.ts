import type { Arm, Group } from '#business/experiments/index';
import type { CustomerTier } from '#business/customers/index';
import type { StatusPlay } from '#business/offers/index';
import type { FulfilPorts, Turn } from '../../turn/index.ts';
import { toneOf } from '../../understanding/mood/index.ts';

type Ports = Pick<FulfilPorts, 'strategy'>;

const armOf = ({ kind }: Pick<StatusPlay, 'kind'>): Arm => `${kind}@after-status`;

/** Who is learned about together, and in which conversation. */
function situationOf({ conversationId, channel, memory }: Turn, tier: CustomerTier | undefined) {
  const group: Group = { tier, tone: toneOf(memory.mood) };
  return { group, subject: { conversationId, channel, tier, customerId: memory.identity?.customerId } };
}

/** The offer to make of those that fit: by what is learned, where a stage learns, else the shop's first. */
export async function choosePlay(
  turn: Turn,
  plays: readonly StatusPlay[],
  tier: CustomerTier | undefined,
  { strategy }: Ports,
): Promise<StatusPlay | undefined> {
  const [first, ...others] = plays;
  // What is learned is about the first offer of a conversation.
  if (!first || !strategy || turn.memory.mood.offers > 0) return first;
  const { group, subject } = situationOf(turn, tier);
  const chosen = await strategy.choose([armOf(first), ...others.map(armOf)], group, subject);
  return plays.find((play) => armOf(play) === chosen) ?? first;
}

/** Notes that this offer is made now. */
export async function noteOffered(
  turn: Turn,
  play: Pick<StatusPlay, 'kind'>,
  tier: CustomerTier | undefined,
  { strategy }: Ports,
): Promise<void> {
  if (!strategy || turn.memory.mood.offers > 0) return;
  const { group, subject } = situationOf(turn, tier);
  await strategy.offered(armOf(play), group, subject, turn.nowEpochSeconds);
}
