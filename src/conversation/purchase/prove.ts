import type { FactOutcome, VerifiedIdentity } from '#business/identity/index';
import { type Offer, type OfferName, offerStateAt } from '#business/offers/index';
import { PURCHASE_POLICY } from '#business/purchases/index';
import { PAYMENT_LAST_FOUR } from '../identity/proof-slots.ts';
import { noticeOf } from '../pricing/index.ts';
import { countMiss, MAX_MISSES } from '../repair/give-up.ts';
import {
  type Decision,
  type ManagePorts,
  message,
  slotsFrom,
  type Turn,
  withIdentity,
  YES_OR_NO,
} from '../turn/index.ts';
import { verifyFirst } from './accept-offer.ts';
import { elicitProof, PROOF_SLOT } from './ask-proof.ts';
import { endWithPerson, tellOutcome } from './end-sale.ts';
import { readBackOf } from './offer-in-words.ts';
import { saleTask } from './sale-task.ts';

/** Judges the last four digits, and reads everything back for the second yes. */
export async function prove(turn: Turn, name: OfferName, ports: ManagePorts): Promise<Decision> {
  const { identity } = turn.memory;
  if (!identity) return verifyFirst(turn);
  const value = digitsIn(turn);
  if (value === undefined) return askAgain(turn, name, 'unread');
  const { conversationId, callerProof, nowEpochSeconds } = turn;
  const [caller, offer] = await Promise.all([
    ports.callerOf(callerProof, conversationId, nowEpochSeconds),
    ports.offers.find(name),
  ]);
  if (!offer) return tellOutcome(turn, { kind: 'offer-gone' });
  if (offerStateAt(offer, nowEpochSeconds) === 'expired') return tellOutcome(turn, { kind: 'offer-expired' });
  const who = { conversationId, caller, nowEpochSeconds };
  const judged = await ports.identity.proveFact({ kind: 'last-four', value }, asIfNotProved(identity), who);
  return afterProof(turn, offer, judged);
}

/** A proof that was given for something else doesn't count for a charge: it is given anew. */
function asIfNotProved({ stepUp: _, ...identity }: VerifiedIdentity): VerifiedIdentity {
  return identity;
}

function digitsIn({ stage, slots }: Turn): string | undefined {
  const said = stage.kind === 'slot-captured' && stage.slot === PROOF_SLOT ? slots[PROOF_SLOT] : undefined;
  return said ? PAYMENT_LAST_FOUR.read(said) : undefined;
}

function afterProof(turn: Turn, offer: Offer, judged: FactOutcome): Decision {
  switch (judged.kind) {
    case 'proved':
      return readBack({ ...turn, memory: withIdentity(turn.memory, judged.identity) }, offer);
    case 'no-match':
      return askAgain(turn, offer, 'wrong');
    case 'not-in-force':
      return verifyFirst(turn);
    case 'code-needed':
      return endWithPerson(turn, message('purchase.tooManyMisses'));
    case 'locked':
      return endWithPerson(turn, message('purchase.locked', { minutes: judged.minutes }));
  }
}

function askAgain(turn: Turn, { offerId }: OfferName, why: 'unread' | 'wrong'): Decision {
  const timesMissed = countMiss(turn, PROOF_SLOT);
  if (timesMissed >= MAX_MISSES) return endWithPerson(turn, message('purchase.tooManyMisses'));
  return elicitProof(turn, offerId, { lead: why === 'wrong' ? [message('identity.factWrong')] : [], timesMissed });
}

/** Above the limit a charge isn't made on the last four digits alone. */
function readBack(turn: Turn, offer: Offer): Decision {
  if (offer.totalMinor > PURCHASE_POLICY.codeAboveMinor) {
    const { totalMinor, currency } = offer;
    return endWithPerson(turn, message('purchase.aboveLimit', { priceMinor: totalMinor, currency }));
  }
  const { key, offerId, notices } = offer;
  const said = readBackOf(offer);
  return {
    ...askForYes(turn, offerId, turn.nonce),
    say: [message('conversation.thanks'), said, ...notices.map(noticeOf)],
    pending: { readBack: said, values: { offerKey: key, offerId } },
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
