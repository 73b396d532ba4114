import type { Offer } from '#business/offers/index';
import { creditToUse } from '#business/store-credit/index';
import { noticeOf } from '../pricing/index.ts';
import { type Decision, type ManagePorts, message, slotsFrom, type Turn, YES_OR_NO } from '../turn/index.ts';
import { needsCode } from './needs-code.ts';
import { readBackOf } from './offer-in-words.ts';
import { type SaleStep, saleTask } from './sale-task.ts';

/**
 * Reads everything back for the second yes, once all proofs are given; the record says which they were. Store credit pays
 * what it can.
 */
export async function readBackSale(
  turn: Turn,
  offer: Offer,
  { storeCredit }: Pick<ManagePorts, 'storeCredit'>,
): Promise<Decision> {
  const { key, offerId, notices, totalMinor, currency } = offer;
  const { identity } = turn.memory;
  const balances = identity ? await storeCredit.balancesOf(identity.customerId) : [];
  const creditMinor = creditToUse(balances, totalMinor, currency);
  const said = readBackOf(offer, creditMinor);
  const proof = needsCode(offer) ? 'code' : 'digits';
  return {
    ...askForYes(turn, { offerId, nonce: turn.nonce, creditMinor }),
    say: [message('conversation.thanks'), said, ...notices.map(noticeOf)],
    pending: { readBack: said, values: { offerKey: key, offerId, proof, creditMinor: String(creditMinor) } },
  };
}

/** Waits for the second yes to what was read back under the nonce. */
export const askForYes = (turn: Turn, asking: Omit<SaleStep, 'asked'>): Decision => ({
  move: { kind: 'confirm', intent: 'UpsellProducts' },
  say: [],
  choices: YES_OR_NO,
  slots: slotsFrom('UpsellProducts', {}),
  memory: { ...turn.memory, task: saleTask({ asked: 'yes', ...asking }) },
});
