import type { PlainDate } from '#business/dates';
import type { DeclineReason, StoredPaymentMethod } from '#business/payments/index';
import type { ReturnReason, ReturnResolution } from '#generated/bot';
import type { ReturnState } from './return-states.ts';
import type { ParcelTrouble } from './trouble.ts';

export const ITEM_CONDITIONS = ['unopened', 'opened'] as const;
export type ItemCondition = (typeof ITEM_CONDITIONS)[number];

/** Units of one product that go back. */
export interface ReturnedLine {
  readonly sku: string;
  readonly name: string;
  readonly category: string;
  /** Which of the order's units of this product, counted from 0 over its lines: each goes back once. */
  readonly units: readonly number[];
  /** What was paid for them, discounts taken off; minor units. */
  readonly paidMinor: number;
}

/** What of the money goes to which payment; without one the team has to find the way. */
export interface PaymentShare {
  readonly paymentId?: string;
  /** True for what was paid with store credit, and goes back to it. */
  readonly isCredit?: true;
  /** Minor units. */
  readonly amountMinor: number;
}

/** What the customer gets in exchange. */
export interface Replacement {
  readonly lines: readonly { readonly sku: string; readonly name: string; readonly quantity: number }[];
  /** What it costs more than what goes back, charged when the return is approved; 0 for the same thing again. */
  readonly differenceMinor: number;
}

/** Why a return came to nothing before it was approved. */
export type ReturnUndoing =
  | { readonly kind: 'sold-out' }
  | { readonly kind: 'declined'; readonly reason: DeclineReason }
  /** It came to something else than what was read out, or was refused by then. */
  | { readonly kind: 'terms-changed' }
  /** Some of the units went back otherwise meanwhile, or the order has changed. */
  | { readonly kind: 'returned-meanwhile' }
  /** It broke off. */
  | { readonly kind: 'interrupted' };

/** What is still to be done for a return, beside what customer and carrier do. */
export const TODOS = ['decide', 'let-go', 'finish', 'await', 'settle'] as const;
/**
 * - `decide`: requested, and being worked on; whoever finds it left undoes it
 * - `let-go`: cancelled; what it holds back is let go
 * - `finish`: approved; a difference is taken, a refund that is due at once is paid
 * - `await`: nothing is done before the day after which it is given up
 * - `settle`: inspected, or nothing comes back; refund, credit or replacement are due
 */
export type Todo = (typeof TODOS)[number];

/** One return, with all that is needed to finish or to undo it. */
export interface Return {
  /** "R-" and eight letters and digits: what the customer writes on the parcel. */
  readonly rma: string;
  readonly orderNumber: string;
  readonly customerId: string;
  readonly conversationId: string;
  /** Of what is returned how: another one under the same number is a mix-up. */
  readonly payloadHash: string;
  readonly lines: readonly ReturnedLine[];
  readonly reason: ReturnReason;
  readonly resolution: ReturnResolution;
  /** ISO 4217. */
  readonly currency: string;
  /** What the customer gets back, the fee taken off; 0 for an exchange. Minor units. */
  readonly refundMinor: number;
  readonly feeMinor: number;
  /** How a refund goes back; they sum to it. */
  readonly shares: readonly PaymentShare[];
  readonly replacement?: Replacement;
  /** What a difference is charged to. */
  readonly paymentMethod?: StoredPaymentMethod;
  /** The payment of the difference, once it is held back. */
  readonly differencePaymentId?: string;
  /** True when the money goes back before the goods have come. */
  readonly isPaidAtOnce: boolean;
  /** Whether the refund or credit has been given; `with-team` when a person has to. */
  readonly paid?: 'yes' | 'with-team';
  readonly sendBackBy: PlainDate;
  /** What happened to the parcel: nothing is sent back then. Absent for what comes back. */
  readonly trouble?: ParcelTrouble;
  readonly state: ReturnState;
  readonly undoing?: ReturnUndoing;
  readonly carrier?: string;
  readonly trackingNumber?: string;
  /** Where the label is kept. */
  readonly labelKey?: string;
  /** How often the customer has asked for it once more, on the day of the last time. */
  readonly labelAsked?: { readonly on: PlainDate; readonly times: number };
  readonly todo?: Todo;
  /** From when on somebody else may do it. */
  readonly dueAtEpochSeconds?: number;
  readonly requestedAtEpochSeconds: number;
  /** Counts the changes: who writes on an older one has lost. */
  readonly version: number;
}

export type ReturnName = Pick<Return, 'orderNumber' | 'rma'>;

/** How many units of a line go back. */
export const quantityOf = ({ units }: Pick<ReturnedLine, 'units'>): number => units.length;
