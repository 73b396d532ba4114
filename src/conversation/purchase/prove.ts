import type { FactOutcome, VerifiedIdentity } from '#business/identity/index';
import { type Offer, type OfferName, offerStateAt } from '#business/offers/index';
import { PAYMENT_LAST_FOUR } from '../identity/proof-slots.ts';
import { countMiss, MAX_MISSES } from '../repair/give-up.ts';
import { type Decision, type ManagePorts, message, type Turn, withIdentity } from '../turn/index.ts';
import { verifyFirst } from './accept-offer.ts';
import { elicitProof } from './ask-proof.ts';
import { endWithPerson } from './end-sale.ts';
import { tellOutcome } from './tell-outcome.ts';
import { needsCode } from './needs-code.ts';
import { askForCode } from './prove-code.ts';
import { readBackSale } from './read-back-sale.ts';

const { slot: SLOT } = PAYMENT_LAST_FOUR;

/** Judges the last four digits; what is above the limit needs a code as well, everything else is read back. */
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
  return afterProof(turn, offer, judged, ports);
}

/** A proof that was given for something else doesn't count for a charge: it is given anew. */
function asIfNotProved({ stepUp: _, ...identity }: VerifiedIdentity): VerifiedIdentity {
  return identity;
}

function digitsIn({ stage, slots }: Turn): string | undefined {
  const said = stage.kind === 'slot-captured' && stage.slot === SLOT ? slots[SLOT] : undefined;
  return said ? PAYMENT_LAST_FOUR.read(said) : undefined;
}

async function afterProof(turn: Turn, offer: Offer, judged: FactOutcome, ports: ManagePorts): Promise<Decision> {
  switch (judged.kind) {
    case 'proved': {
      const proved = { ...turn, memory: withIdentity(turn.memory, judged.identity) };
      return needsCode(offer) ? askForCode(proved, offer, judged.identity, ports) : readBackSale(proved, offer, ports);
    }
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
  const timesMissed = countMiss(turn, SLOT);
  if (timesMissed >= MAX_MISSES) return endWithPerson(turn, message('purchase.tooManyMisses'));
  return elicitProof(turn, offerId, { lead: why === 'wrong' ? [message('identity.factWrong')] : [], timesMissed });
}
