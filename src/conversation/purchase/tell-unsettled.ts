import type { Decision, ManagePorts, Turn } from '../turn/index.ts';
import { message, resume } from '../turn/index.ts';
import { tellOutcome } from './tell-outcome.ts';

const ASKS =
  /\b(?:(?:did|has|have|is) (?:it|that|my (?:order|purchase|payment)) (?:go|gone|went|through|work|done)|go(?:ne)? through|charged|so\?|and\?|any news)\b/i;

/**
 * The turn after a purchase whose outcome wasn't known, with what its record says by now: told before anything else, and
 * alone when that is all that is asked.
 */
export async function tellUnsettled(
  turn: Turn,
  { recallPurchase }: Pick<ManagePorts, 'recallPurchase'>,
): Promise<{ readonly turn: Turn; readonly news?: Decision; readonly isAll: boolean }> {
  const { unsettled, ...memory } = turn.memory;
  if (!unsettled) return { turn, isAll: false };
  const asks = ASKS.test(turn.words) || turn.intent === 'FallbackIntent';
  const outcome = await recallPurchase(turn.conversationId, unsettled, unsettled.nonce);
  if (outcome?.kind === 'unknown')
    return asks
      ? { turn, news: resume(turn, { say: [message('purchase.stillChecking')] }), isAll: true }
      : { turn, isAll: false };
  const known: Turn = { ...turn, memory };
  const news = tellOutcome(known, outcome ?? { kind: 'interrupted' });
  return { turn: { ...known, memory: news.memory }, news, isAll: asks };
}
