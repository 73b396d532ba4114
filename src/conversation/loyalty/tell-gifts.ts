import { type Gift, giftsToTell } from '#business/loyalty/index';
import { type Decision, type ManagePorts, message, type Turn } from '../turn/index.ts';
import { toneOf } from '../understanding/mood/index.ts';

type Ports = Pick<ManagePorts, 'points' | 'claimGift'>;

/** As many gifts as one welcome tells of; the others wait for the next. */
const MOST_TOLD = 2;

/**
 * The answer with what lies ready for a customer who has just shown who they are, each gift once in all conversations.
 * Who is upset hears nothing of it: it keeps.
 */
export async function withGifts(before: Turn, decision: Decision, ports: Ports): Promise<Decision> {
  const { memory, move } = decision;
  const { identity } = memory;
  const isNew = identity && identity.customerId !== before.memory.identity?.customerId;
  if (!isNew || toneOf(memory.mood) === 'negative') return decision;
  const balance = await ports.points.balanceOf(identity.customerId);
  const ready = giftsToTell(balance, before.nowEpochSeconds).slice(-MOST_TOLD);
  const claimed = await Promise.all(ready.map((gift) => claim(gift, identity.customerId, before, ports)));
  const say = claimed.flat().map(({ kind, points }) => message('loyalty.gift', { kind, points }));
  if (say.length === 0) return decision;
  // Lex says nothing of ours when it is told to go on by itself.
  const onward = move.kind === 'proceed' ? ({ kind: 'fulfil', intent: before.intent } as const) : move;
  return { ...decision, move: onward, say: [...say, ...decision.say] };
}

async function claim(gift: Gift, customerId: string, turn: Turn, { claimGift }: Ports): Promise<readonly Gift[]> {
  return (await claimGift(customerId, gift.key, turn.nowEpochSeconds)) ? [gift] : [];
}
