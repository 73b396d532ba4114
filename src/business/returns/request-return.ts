import type { Order } from '#business/orders/index';
import { take } from './change.ts';
import { holdDifference } from './difference.ts';
import { reserveReplacement } from './effects.ts';
import { ReturnKeyReusedError } from './errors.ts';
import { finishReturn } from './finish-return.ts';
import { paidFor } from './order-units.ts';
import { outcomeOfReturn, type ReturnOutcome } from './outcome.ts';
import { RETURN_POLICY } from './policy.ts';
import type { ReturnPorts } from './ports.ts';
import { type ConfirmedReturn, prepareReturn, type PreparedReturn, rmaOf } from './prepare-return.ts';
import type { Return, ReturnUndoing } from './return.ts';
import { approvedEvent } from './return-events.ts';
import { settleReturn } from './settle-return.ts';
import { undoRequest } from './undo-return.ts';

/**
 * Asks for a return, exactly once for each confirmation, whatever breaks off.
 *
 *   begin ─► reserve the replacement ─► hold the difference back ─► approve ─► take the difference, refund what is due at once
 *     └──────────┴────────────────────────┴─ no: let go               └─ counts the units and the money; from here on it is only finished
 *
 * What was lost or damaged on its way is settled at once instead: nothing comes back that would be waited for.
 *
 * A repeated yes finds the return's record and tells what it came to. What a crash leaves, `sweepReturns` takes over.
 *
 * @throws StorageUnavailableError: it may have been approved; its record tells
 * @throws ReturnKeyReusedError
 */
export async function requestReturn(confirmed: ConfirmedReturn, ports: ReturnPorts): Promise<ReturnOutcome> {
  const prepared = await gather(confirmed, ports);
  if (prepared.kind === 'known') return prepared.outcome;
  if (prepared.kind === 'refused') return refuse(prepared, ports);
  const { returned, order } = prepared;
  const first = await ports.book.begin(returned);
  if (first) return asFirst(first, returned);
  return make(returned, order, { ...ports, nowEpochSeconds: confirmed.nowEpochSeconds });
}

type Known = { readonly kind: 'known'; readonly outcome: ReturnOutcome };

async function gather(confirmed: ConfirmedReturn, ports: ReturnPorts): Promise<PreparedReturn | Known> {
  const { orderNumber, customerId, wish } = confirmed;
  const rma = rmaOf(confirmed, ports.digest);
  const skus = [...wish.chosen.map(({ sku }) => sku), ...(wish.upgrade ? [wish.upgrade.sku] : [])];
  const [returns, order, customer, products] = await Promise.all([
    ports.book.listOfOrder(orderNumber),
    ports.orders.findByNumber(orderNumber),
    ports.customers.findById(customerId),
    ports.products.findBySkus([...new Set(skus)]),
  ]);
  const earlier = returns.find((other) => other.rma === rma);
  if (earlier) {
    if (earlier.customerId !== customerId) throw new ReturnKeyReusedError();
    return { kind: 'known', outcome: outcomeOfReturn(earlier) };
  }
  return prepareReturn(confirmed, { order, customer, returns, products }, ports.digest);
}

/** Nothing comes of this yes any more, whoever says it again; unless the same one has come to something meanwhile. */
async function refuse({ outcome, closed }: Extract<PreparedReturn, { kind: 'refused' }>, { book }: ReturnPorts) {
  const first = closed && (await book.begin(closed));
  return first ? asFirst(first, closed) : outcome;
}

/** Somebody else has begun the same return at the same time. */
function asFirst(first: Return, { payloadHash }: Return): ReturnOutcome {
  if (first.payloadHash !== payloadHash) throw new ReturnKeyReusedError();
  return outcomeOfReturn(first);
}

type Making = ReturnPorts & { readonly nowEpochSeconds: number };

async function make(returned: Return, order: Order, ports: Making): Promise<ReturnOutcome> {
  if (!(await reserveReplacement(returned, ports.pointOfSale))) return giveUp(returned, { kind: 'sold-out' }, ports);
  const held = await holdDifference(returned, ports.payments);
  if (held.kind === 'unknown') return held;
  if (held.kind !== 'held') return giveUp(returned, held, ports);

  const approved = await approve(returned, order, { ...ports, paymentId: held.paymentId });
  if (approved.kind === 'over-the-cap') return giveUp(returned, { kind: 'returned-meanwhile' }, ports);
  if (approved.kind !== 'changed') return asDecided(returned, ports);
  if (approved.after.trouble) return settleAtOnce(approved.after, ports);
  return outcomeOfReturn(await finishReturn(approved.after, ports));
}

/** What isn't settled by an answer that is missing, the sweeper settles. */
async function settleAtOnce(approved: Return, ports: Making): Promise<ReturnOutcome> {
  await settleReturn(approved, ports);
  return asDecided(approved, ports);
}

/** Counts units and money, and tells those who make labels and mails, in one transaction. */
function approve(returned: Return, order: Order, ports: Making & { readonly paymentId: string | undefined }) {
  const { nowEpochSeconds, paymentId } = ports;
  const isMadeGood = returned.trouble !== undefined;
  const kind = isMadeGood ? ('settle' as const) : ('finish' as const);
  const todo = { kind, dueAtEpochSeconds: nowEpochSeconds + RETURN_POLICY.leaseSeconds };
  const changes = paymentId === undefined ? {} : { differencePaymentId: paymentId };
  // Nothing comes back, so nobody needs a label.
  const events = isMadeGood ? [] : [approvedEvent(returned, ports)];
  return take(
    returned,
    { to: 'approved', todo, with: changes },
    { counters: { kind: 'count', paidMinor: paidFor(order) }, events },
    ports,
  );
}

async function giveUp(returned: Return, because: ReturnUndoing, ports: Making): Promise<ReturnOutcome> {
  return (await undoRequest(returned, because, ports)) ? because : asDecided(returned, ports);
}

/** What somebody else, who has taken the return over, made of it. */
async function asDecided(returned: Return, { book }: ReturnPorts): Promise<ReturnOutcome> {
  const decided = await book.find(returned);
  return decided ? outcomeOfReturn(decided) : { kind: 'unknown' };
}
