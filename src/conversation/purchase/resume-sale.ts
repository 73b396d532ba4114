import { type Decision, message, type Turn } from '../turn/index.ts';
import { elicitCode, elicitProof } from './ask-proof.ts';
import { saleStage } from './sale-task.ts';

/**
 * Takes an interrupted purchase up again by its proof: what was read back before isn't done on a later yes. A code that
 * was sent may still come.
 */
export function resumeSale(turn: Turn): Decision | undefined {
  const stage = saleStage(turn.memory);
  if (!stage || stage.kind === 'offered') return undefined;
  const elicit = stage.kind === 'code-asked' ? elicitCode : elicitProof;
  return elicit(turn, stage.offer.offerId, { lead: [message('purchase.goOn')] });
}
