import { isInForce, type VerifiedIdentity } from '#business/identity/index';
import { type Offer, type OfferName, offerStateAt } from '#business/offers/index';
import { claimOf } from '../identity/claim-of.ts';
import { VERIFICATION_CODE } from '../identity/proof-slots.ts';
import { asksForCode } from '../identity/wants-code.ts';
import { countMiss, MAX_MISSES } from '../repair/give-up.ts';
import { type Decision, type ManagePorts, type Message, message, type Turn, withIdentity } from '../turn/index.ts';
import { verifyFirst } from './accept-offer.ts';
import { elicitCode } from './ask-proof.ts';
import { endWithPerson } from './end-sale.ts';
import { tellOutcome } from './tell-outcome.ts';
import { readBackSale } from './read-back-sale.ts';

/**
 * Has a code sent to the contact on file and asks for it. It is asked for in the offer's name, so that no code from
 * before, and none that was sent for something else, counts for the charge.
 */
export async function askForCode(
  turn: Turn,
  offer: Offer,
  identity: VerifiedIdentity,
  { requestCode }: Pick<ManagePorts, 'requestCode'>,
): Promise<Decision> {
  const { conversationId, nowEpochSeconds } = turn;
  const { offerId, totalMinor: priceMinor, currency } = offer;
  const request = { conversationId, target: identity.customerId, ...claimOf(identity), charge: offerId };
  const requested = await requestCode(request, nowEpochSeconds);
  switch (requested.kind) {
    case 'requested':
      return elicitCode(turn, offerId, { lead: [message('purchase.codeSent', { priceMinor, currency })] });
    case 'too-soon':
      return elicitCode(turn, offerId, { lead: [message('identity.codeTooSoon', { seconds: requested.seconds })] });
    case 'no-more':
      return endWithPerson(turn, message('purchase.aboveLimit', { priceMinor, currency }));
  }
}

/** Judges the code, and reads everything back for the second yes. */
export async function proveCode(turn: Turn, name: OfferName, ports: ManagePorts): Promise<Decision> {
  const { conversationId, nowEpochSeconds, memory } = turn;
  const { identity } = memory;
  const [epoch, offer] = await Promise.all([ports.identity.readEpoch(turn), ports.offers.find(name)]);
  if (!isInForce(identity, epoch, nowEpochSeconds)) return verifyFirst(turn);
  if (!offer) return tellOutcome(turn, { kind: 'offer-gone' });
  if (offerStateAt(offer, nowEpochSeconds) === 'expired') return tellOutcome(turn, { kind: 'offer-expired' });

  const code = codeIn(turn);
  if (code === undefined)
    return wantsAnother(turn) ? askForCode(turn, offer, identity, ports) : askAgain(turn, name, []);
  const attempt = { conversationId, code, ...claimOf(identity), charge: offer.offerId };
  const redeemed = await ports.redeemCode(attempt, nowEpochSeconds);
  if (redeemed.kind === 'wrong') return askAgain(turn, name, [message('identity.codeWrong')]);
  if (redeemed.kind === 'over') return endWithPerson(turn, message('purchase.codeFailed'));
  const { kind: _, ...whose } = redeemed;
  const confirmed = await ports.identity.accept({ via: 'one-time-code', ...whose }, turn);
  return readBackSale({ ...turn, memory: withIdentity(memory, confirmed) }, offer, ports);
}

function codeIn({ stage, slots }: Turn): string | undefined {
  const { slot: name, read } = VERIFICATION_CODE;
  const said = stage.kind === 'slot-captured' && stage.slot === name ? slots[name] : undefined;
  return said ? read(said) : undefined;
}

/** Digits that are no code are mistyped; words may ask for another one. */
const wantsAnother = ({ words }: Turn): boolean => !/\d/.test(words) && asksForCode(words);

function askAgain(turn: Turn, { offerId }: OfferName, lead: readonly Message[]): Decision {
  const timesMissed = countMiss(turn, VERIFICATION_CODE.slot);
  if (timesMissed >= MAX_MISSES) return endWithPerson(turn, message('purchase.codeFailed'));
  return elicitCode(turn, offerId, { lead, timesMissed });
}
