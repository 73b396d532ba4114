import { countMiss, MAX_MISSES } from '../repair/give-up.ts';
import { type Decision, type ManagePorts, message, slotsFrom, type Turn } from '../turn/index.ts';
import { endSale } from './end-sale.ts';
import { tellOutcome } from './tell-outcome.ts';
import { readBackOf } from './offer-in-words.ts';
import { askForYes } from './read-back-sale.ts';
import type { SaleStage } from './sale-task.ts';

type ReadBack = Extract<SaleStage, { kind: 'read-back' }>;

/** Judges the second yes. One whose answer was lost has been done or not: its record tells. */
export async function answerReadBack(turn: Turn, { offer, nonce }: ReadBack, ports: ManagePorts): Promise<Decision> {
  const outcome = await ports.recallPurchase(turn.conversationId, offer, nonce);
  if (outcome) return tellOutcome(turn, outcome);
  const answer = turn.stage.kind === 'confirmation-answered' ? turn.stage.answer : 'unclear';
  if (answer === 'yes')
    return {
      move: { kind: 'fulfil', intent: 'UpsellProducts' },
      say: [],
      slots: slotsFrom('UpsellProducts', {}),
      memory: turn.memory,
    };
  if (answer === 'no') return endSale(turn, message('purchase.notBought'));
  return askAgain(turn, { kind: 'read-back', offer, nonce }, ports);
}

async function askAgain(turn: Turn, { offer: name, nonce }: ReadBack, { offers }: ManagePorts): Promise<Decision> {
  const timesMissed = countMiss(turn, null);
  if (timesMissed >= MAX_MISSES) return endSale(turn, message('purchase.notBought'));
  const offer = await offers.find(name);
  if (!offer) return tellOutcome(turn, { kind: 'offer-gone' });
  const again = askForYes(turn, offer.offerId, nonce, timesMissed);
  return { ...again, say: [message(timesMissed > 1 ? 'form.yesOrNoOnly' : 'form.yesOrNo'), readBackOf(offer)] };
}
