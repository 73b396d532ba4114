import type { Customer } from '#business/customers/index';
import type { PlainDate } from '#business/dates';
import type { Product } from '#business/catalog/index';
import type { Order } from '#business/orders/index';
import type { ReturnOutcome } from './outcome.ts';
import { RETURN_POLICY } from './policy.ts';
import type { ReturnPorts } from './ports.ts';
import type { Return } from './return.ts';
import { toRma } from './rma.ts';
import { type ReturnTerms, type ReturnWish, termsOf } from './terms.ts';

/** An explicit yes to what was read out under the nonce, by a customer who is verified for it. */
export interface ConfirmedReturn {
  readonly conversationId: string;
  readonly customerId: string;
  readonly nonce: string;
  readonly orderNumber: string;
  readonly wish: ReturnWish;
  /** What was read out: `fingerprintOf` its terms. */
  readonly termsRead: string;
  readonly today: PlainDate;
  readonly nowEpochSeconds: number;
}

export interface RequestFacts {
  readonly order: Order | undefined;
  readonly customer: Customer | undefined;
  readonly returns: readonly Return[];
  readonly products: readonly Product[];
}

export type PreparedReturn =
  | { readonly kind: 'ready'; readonly returned: Return; readonly order: Order }
  /** `closed` keeps the same yes from coming to something else when it is said again. */
  | { readonly kind: 'refused'; readonly outcome: ReturnOutcome; readonly closed?: Return };

/** The number of the return that a confirmation asks for: the same whenever it is asked. */
export const rmaOf = (
  { conversationId, nonce }: Pick<ConfirmedReturn, 'conversationId' | 'nonce'>,
  digest: ReturnPorts['digest'],
): string => toRma(digest(JSON.stringify(['return', conversationId, nonce])));

/** What a customer agreed to in money and goods; the day by which to send it back is counted from the yes. */
export const fingerprintOf = ({ sendBackBy: _, shares: _shares, ...terms }: ReturnTerms): string =>
  JSON.stringify(terms);

/** The return as it begins, or why there can't be one. */
export function prepareReturn(
  confirmed: ConfirmedReturn,
  { order, customer, returns, products }: RequestFacts,
  digest: ReturnPorts['digest'],
): PreparedReturn {
  const changed = { kind: 'terms-changed' } as const;
  if (!customer || order?.customerId !== customer.customerId) return { kind: 'refused', outcome: changed };
  const { wish, today } = confirmed;
  const judged = termsOf(wish, { order, returns, tier: customer.tier, products, today });
  if (judged.kind === 'allowed' && fingerprintOf(judged.terms) === confirmed.termsRead)
    return { kind: 'ready', order, returned: begin(confirmed, judged.terms, customer, digest) };
  const closed = close(begin(confirmed, { ...NOTHING, currency: order.currency, sendBackBy: today }, customer, digest));
  return { kind: 'refused', outcome: judged.kind === 'refused' ? judged : changed, closed };
}

const NOTHING = { lines: [], refundMinor: 0, feeMinor: 0, shares: [], isPaidAtOnce: false } as const;

function close({ todo: _, dueAtEpochSeconds: _due, ...returned }: Return): Return {
  return { ...returned, state: 'cancelled', undoing: { kind: 'terms-changed' } };
}

function begin(
  { conversationId, customerId, nonce, orderNumber, wish, termsRead, nowEpochSeconds: now }: ConfirmedReturn,
  terms: ReturnTerms,
  { paymentMethod }: Customer,
  digest: ReturnPorts['digest'],
): Return {
  const { reason, resolution } = wish;
  return {
    rma: rmaOf({ conversationId, nonce }, digest),
    payloadHash: digest(JSON.stringify([customerId, orderNumber, reason, resolution, termsRead])),
    ...{ orderNumber, customerId, conversationId, reason, resolution, ...terms },
    ...(terms.replacement && paymentMethod && { paymentMethod }),
    state: 'requested',
    todo: 'decide',
    dueAtEpochSeconds: now + RETURN_POLICY.leaseSeconds,
    requestedAtEpochSeconds: now,
    version: 1,
  };
}
