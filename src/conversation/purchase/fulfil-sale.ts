import { isInForce, mayPerform } from '#business/identity/index';
import { type OfferName } from '#business/offers/index';
import type { PurchaseOutcome } from '#business/purchases/index';
import { type Decision, type FulfilPorts, message, type Turn } from '../turn/index.ts';
import { endSale } from './end-sale.ts';
import { tellSale } from './tell-sale.ts';
import { needsCode } from './needs-code.ts';
import { readBackOf } from './offer-in-words.ts';
import { saleStage, withoutOffer } from './sale-task.ts';

/**
 * Buys what was read back, from the pending record alone, which no client can change. The record is used up once the
 * outcome is certain; a yes that comes again before or after that finds the purchase itself.
 */
export async function fulfilSale(turn: Turn, ports: FulfilPorts): Promise<Decision> {
  const stage = saleStage(turn.memory);
  if (stage?.kind !== 'read-back') return nothingPending(turn);
  const { conversationId, nowEpochSeconds } = turn;
  const [pending, epoch, before] = await Promise.all([
    ports.confirmations.find(conversationId, stage.nonce, nowEpochSeconds),
    ports.identity.readEpoch(turn),
    ports.recallPurchase(conversationId, stage.offer, stage.nonce),
  ]);
  const customerId = chargedCustomer(turn, epoch);
  if (customerId === undefined) return nothingPending(turn);
  const { offer } = stage;
  if (before) return tellSale(turn, { outcome: before, offer }, ports);
  if (pending?.intent !== 'UpsellProducts') return nothingPending(turn);
  const outcome = await buyPending(turn, { ...pending, customerId }, ports);
  if (outcome && outcome.kind !== 'unknown')
    await ports.confirmations.take(conversationId, stage.nonce, nowEpochSeconds);
  return outcome ? tellSale(turn, { outcome, offer }, ports) : nothingPending(turn);
}

/** Who may be charged: the customer whose proof this conversation has, as long as it holds. */
function chargedCustomer({ memory: { identity }, nowEpochSeconds }: Turn, epoch: number): string | undefined {
  const isAllowed = isInForce(identity, epoch, nowEpochSeconds) && mayPerform('charge', identity, nowEpochSeconds);
  return isAllowed ? identity?.customerId : undefined;
}

interface Pending {
  readonly values: Readonly<Record<string, string>>;
  readonly readBackHash: string;
  readonly nonce: string;
  readonly customerId: string;
}

/** Undefined when what was read out isn't what the offer says, or a proof is missing. */
async function buyPending(turn: Turn, pending: Pending, ports: FulfilPorts): Promise<PurchaseOutcome | undefined> {
  const { conversationId, nowEpochSeconds } = turn;
  const { offerKey: key = '', offerId = '' } = pending.values;
  const name: OfferName = { key, offerId };
  const offer = await ports.offers.find(name);
  if (!offer) return { kind: 'offer-gone' };
  if (needsCode(offer) && !isCoded(turn, pending)) return undefined;
  const creditMinor = Number(pending.values['creditMinor'] ?? 0);
  if (pending.readBackHash !== ports.digest(JSON.stringify(readBackOf(offer, creditMinor)))) return undefined;
  const { nonce, customerId } = pending;
  const credit = creditMinor > 0 && { creditMinor };
  return ports.buy({ conversationId, customerId, nonce, offer: name, ...credit, nowEpochSeconds });
}

/** Whether a code was redeemed for what was read back, and still counts. */
const isCoded = ({ memory: { identity }, nowEpochSeconds }: Turn, { values }: Pending): boolean =>
  values['proof'] === 'code' && mayPerform('chargeAboveLimit', identity, nowEpochSeconds);

const nothingPending = (turn: Turn): Decision =>
  endSale({ ...turn, memory: withoutOffer(turn.memory) }, message('request.nothingPending'));
