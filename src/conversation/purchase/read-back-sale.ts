import type { Offer } from '#business/offers/index';
import { noticeOf } from '../pricing/index.ts';
import { type Decision, message, slotsFrom, type Turn, YES_OR_NO } from '../turn/index.ts';
import { needsCode } from './needs-code.ts';
import { readBackOf } from './offer-in-words.ts';
import { saleTask } from './sale-task.ts';

/** Reads everything back for the second yes, once all proofs are given; the record says which they were. */
export function readBackSale(turn: Turn, offer: Offer): Decision {
  const { key, offerId, notices } = offer;
  const said = readBackOf(offer);
  return {
    ...askForYes(turn, offerId, turn.nonce),
    say: [message('conversation.thanks'), said, ...notices.map(noticeOf)],
    pending: { readBack: said, values: { offerKey: key, offerId, proof: needsCode(offer) ? 'code' : 'digits' } },
  };
}

/** Waits for the second yes to what was read back under the nonce. */
export const askForYes = (turn: Turn, offerId: string, nonce: string, timesMissed = 0): Decision => ({
  move: { kind: 'confirm', intent: 'UpsellProducts' },
  say: [],
  choices: YES_OR_NO,
  slots: slotsFrom('UpsellProducts', {}),
  memory: { ...turn.memory, task: saleTask({ asked: 'yes', offerId, nonce, timesMissed }) },
});
