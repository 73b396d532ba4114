import { countMiss, MAX_MISSES } from '../repair/give-up.ts';
import { type Decision, type ManagePorts, message, slotsFrom, type Turn } from '../turn/index.ts';
import { endSale } from './end-sale.ts';
import { tellOutcome } from './tell-outcome.ts';
import { tellSale } from './tell-sale.ts';
import { readBackOf } from './offer-in-words.ts';
import { askForYes } from './read-back-sale.ts';
import type { SaleStage } from './sale-task.ts';

type ReadBack = Extract<SaleStage, { kind: 'read-back' }>;

/** Judges the second yes. One whose answer was lost has been done or not: its record tells. */
export async function answerReadBack(turn: Turn, stage: ReadBack, ports: ManagePorts): Promise<Decision> {
  const { offer, nonce } = stage;
  const outcome = await ports.recallPurchase(turn.conversationId, offer, nonce);
  if (outcome) return tellSale(turn, { outcome, offer }, ports);
  const answer = turn.stage.kind === 'confirmation-answered' ? turn.stage.answer : 'unclear';
  if (answer === 'yes')
    return {
      move: { kind: 'fulfil', intent: 'UpsellProducts' },
      say: [],
      slots: slotsFrom('UpsellProducts', {}),
      memory: turn.memory,
    };
  if (answer === 'no') return endSale(turn, message('purchase.notBought'));
  return askAgain(turn, stage, ports);
}

async function askAgain(turn: Turn, stage: ReadBack, { offers }: ManagePorts): Promise<Decision> {
  const { offer: name, nonce, creditMinor } = stage;
  const timesMissed = countMiss(turn, null);
  if (timesMissed >= MAX_MISSES) return endSale(turn, message('purchase.notBought'));
  const offer = await offers.find(name);
  if (!offer) return tellOutcome(turn, { kind: 'offer-gone' });
  const again = askForYes(turn, { offerId: offer.offerId, nonce, creditMinor, timesMissed });
  const asked = message(timesMissed > 1 ? 'form.yesOrNoOnly' : 'form.yesOrNo');
  return { ...again, say: [asked, readBackOf(offer, creditMinor)] };
}
