import type { Stripe } from 'stripe';
import { type Found, type NoAnswer, type PaymentName, PaymentRequestError } from '#business/payments/index';
import { askStripe } from './ask-stripe.ts';
import { KEY_IN_METADATA, toPayment } from './to-payment.ts';

/** As many as Stripe lists at once. Whoever looks for a key looks for one of the customer's latest payments. */
const MOST_LISTED = 100;
const NOT_FOUND = { kind: 'payment-not-found' } as const;

/** By its id, or among the payments of its customer: a list sees what was just written, Stripe's search doesn't. */
export async function find(stripe: Stripe, name: PaymentName): Promise<Found> {
  const asked = await askStripe(() => ('paymentId' in name ? byId(stripe, name.paymentId) : byKey(stripe, name)));
  if (asked.kind === 'refused') {
    if (asked.code === 'resource_missing') return NOT_FOUND;
    throw new PaymentRequestError(asked.code);
  }
  return asked.kind === 'answered' ? foundAs(asked.value) : asked;
}

const byId = (stripe: Stripe, paymentId: string) =>
  stripe.paymentIntents.retrieve(paymentId, { expand: ['latest_charge'] });

async function byKey(stripe: Stripe, name: Extract<PaymentName, { readonly idempotencyKey: string }>) {
  const customer = name.paymentMethod.providerCustomerId;
  const { data } = await stripe.paymentIntents.list({
    customer,
    limit: MOST_LISTED,
    expand: ['data.latest_charge'],
  });
  return data.find(({ metadata }) => metadata[KEY_IN_METADATA] === name.idempotencyKey);
}

function foundAs(intent: Stripe.PaymentIntent | undefined): Exclude<Found, NoAnswer> {
  const payment = intent && toPayment(intent);
  return payment ? { kind: 'found', payment } : NOT_FOUND;
}
