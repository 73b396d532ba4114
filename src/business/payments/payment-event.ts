import type { NoAnswer } from './outcomes.ts';
import type { Payment } from './payment.ts';
import type { PaymentGateway } from './ports.ts';

/** What a provider tells of its own accord: that something happened to a payment. What, it has to be asked. */
export interface PaymentEvent {
  /** The provider's; the same when it tells the same again. */
  readonly eventId: string;
  readonly paymentId: string;
}

export type ReadEvent =
  | { readonly kind: 'event'; readonly event: PaymentEvent }
  /** Signed, but about no payment. */
  | { readonly kind: 'irrelevant' }
  /** Not signed by the provider, or too long ago. */
  | { readonly kind: 'forged' };

/** Reads what claims to come from the provider: the body as it came, byte for byte, and its signature header. */
export type ReadPaymentEvent = (body: string, signature: string | undefined) => ReadEvent;

/** What is known of payments beside the answers that came back. */
export interface PaymentReports {
  /** Whether this event was recorded before. */
  isHandled(eventId: string, nowEpochSeconds: number): Promise<boolean>;

  /**
   * Keeps what a payment has become and that the event is handled: both or neither.
   *
   * @returns `outdated` when a later state of the payment, or the event itself, is known already; nothing changes then
   */
  record(
    payment: Payment,
    eventId: string,
    nowEpochSeconds: number,
  ): Promise<{ readonly kind: 'recorded' | 'outdated' }>;

  /** What was last heard of the payment that was authorized under a key. Sees its own writes. */
  find(idempotencyKey: string, nowEpochSeconds: number): Promise<Payment | undefined>;
}

export interface EventPorts {
  readonly gateway: Pick<PaymentGateway, 'find'>;
  readonly reports: PaymentReports;
  readonly settle: SettlePayment;
}

export type EventHandled =
  | { readonly kind: 'recorded' | 'outdated' | 'handled-before' }
  /** The payment isn't one of ours. */
  | { readonly kind: 'payment-not-found' }
  /** The provider can't say what the payment is; it will tell again. */
  | NoAnswer;

/** What is done about a payment that turned up: false when it has to be told again. */
export type SettlePayment = (payment: Payment) => Promise<boolean>;

/**
 * Events come late, twice and out of order: so each is a reason to ask what the payment is now. What nobody waits for any
 * more is settled before the event counts as handled, so that a crash leaves it to the next time it is told.
 */
export async function handlePaymentEvent(
  { eventId, paymentId }: PaymentEvent,
  nowEpochSeconds: number,
  { gateway, reports, settle }: EventPorts,
): Promise<EventHandled> {
  if (await reports.isHandled(eventId, nowEpochSeconds)) return { kind: 'handled-before' };
  const found = await gateway.find({ paymentId });
  if (found.kind !== 'found') return found;
  if (!(await settle(found.payment))) return { kind: 'unavailable' };
  return reports.record(found.payment, eventId, nowEpochSeconds);
}
