import { type Buying, commit } from './commit.ts';
import { PurchaseKeyReusedError } from './errors.ts';
import { finish } from './finish.ts';
import { holdPayment } from './hold-payment.ts';
import { outcomeOf, type PurchaseOutcome } from './outcome.ts';
import type { PurchasePorts } from './ports.ts';
import { type ConfirmedPurchase, prepare, type Prepared } from './prepare.ts';
import { type Purchase, purchaseIdOf, type Undoing } from './purchase.ts';
import { undo } from './undo.ts';

/**
 * Buys what an offer holds, exactly once for each confirmation, whatever breaks off.
 *
 *   begin ─► reserve stock ─► hold the payment back ─► commit ─► take the payment ─► the stock leaves
 *     └────────┴─────────────────┴─ no: let go, in the reverse order    └─ from here on it is only finished
 *
 * A repeated yes finds the purchase's record and tells what it came to. What a crash leaves, `sweepPurchases` takes over
 * once its lease has run out.
 *
 * @throws StorageUnavailableError: the purchase may have been made; its record tells
 * @throws PurchaseKeyReusedError
 */
export async function buy(confirmed: ConfirmedPurchase, ports: PurchasePorts): Promise<PurchaseOutcome> {
  const prepared = await gather(confirmed, ports);
  if (prepared.kind === 'known') return prepared.outcome;
  if (prepared.kind === 'refused') return prepared.outcome;
  const { purchase, customer } = prepared;
  const first = await ports.book.begin(purchase);
  if (first) return asFirst(first, purchase);
  return make(purchase, { customer, nowEpochSeconds: confirmed.nowEpochSeconds }, ports);
}

type Known = { readonly kind: 'known'; readonly outcome: PurchaseOutcome };

async function gather(confirmed: ConfirmedPurchase, ports: PurchasePorts): Promise<Prepared | Known> {
  const { conversationId, customerId, offer: name, nonce } = confirmed;
  const [earlier, offer, customer] = await Promise.all([
    ports.book.find(purchaseIdOf(conversationId, name, nonce)),
    ports.offers.find(name),
    ports.customers.findById(customerId),
  ]);
  if (earlier) {
    if (earlier.customerId !== customerId || earlier.offer.key !== name.key) throw new PurchaseKeyReusedError();
    return { kind: 'known', outcome: outcomeOf(earlier) };
  }
  const { withOrder } = offer?.delivery ?? {};
  const order = withOrder === undefined ? undefined : await ports.orders.findByNumber(withOrder);
  return prepare(confirmed, { offer, customer, order }, ports);
}

/** Somebody else has begun the same purchase at the same time. */
function asFirst(first: Purchase, { payloadHash }: Purchase): PurchaseOutcome {
  if (first.payloadHash !== payloadHash) throw new PurchaseKeyReusedError();
  return outcomeOf(first);
}

async function make(purchase: Purchase, buying: Buying, ports: PurchasePorts): Promise<PurchaseOutcome> {
  const { purchaseId } = purchase;
  const lines = purchase.lines.map(({ sku, quantity }) => ({ sku, quantity }));
  const reserved = await ports.pointOfSale.reserve({ reservationId: purchaseId, owner: purchaseId, lines });
  const giveUp = (because: Undoing) => undone(purchase, because, buying, ports);
  if (reserved.kind !== 'reserved') return giveUp({ kind: 'sold-out' });

  const held = await holdPayment(purchase, ports.payments);
  if (held.kind === 'unknown') return held;
  if (held.kind === 'unavailable') return giveUp({ kind: 'interrupted' });
  if (held.kind === 'declined') return giveUp(held);

  const { kind: _, ...payment } = held;
  const committed = await commit({ ...purchase, ...payment }, buying, ports);
  if (committed.kind === 'undo') return giveUp(committed.because);
  if (committed.kind === 'lost') return asDecided(purchase, ports);
  await finish(committed.purchase, buying.nowEpochSeconds, ports);
  return outcomeOf(committed.purchase);
}

async function undone(
  purchase: Purchase,
  because: Undoing,
  { nowEpochSeconds }: Buying,
  ports: PurchasePorts,
): Promise<PurchaseOutcome> {
  return (await undo(purchase, because, nowEpochSeconds, ports)) ? because : asDecided(purchase, ports);
}

/** What somebody else, who has taken the purchase over, made of it. */
async function asDecided({ purchaseId }: Purchase, { book }: PurchasePorts): Promise<PurchaseOutcome> {
  const decided = await book.find(purchaseId);
  return decided ? outcomeOf(decided) : { kind: 'unknown' };
}
