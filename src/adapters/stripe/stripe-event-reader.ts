import { Stripe } from 'stripe';
import * as z from 'zod/mini';
import type { ReadPaymentEvent } from '#business/payments/index';

/** A payment intent itself, or what happened to its charge, refund or dispute. */
const objectSchema = z.union([
  z.object({ object: z.literal('payment_intent'), id: z.string() }),
  z.object({ object: z.enum(['charge', 'refund', 'dispute']), payment_intent: z.string() }),
]);

/**
 * Reads what Stripe posts to the webhook. Signatures older than five minutes count as forged.
 *
 * @param secret the endpoint's own, `whsec_…`
 * @source https://docs.stripe.com/webhooks
 */
export const createStripeEventReader =
  (secret: string): ReadPaymentEvent =>
  (body, signature) => {
    const event = verified(body, signature, secret);
    if (!event) return { kind: 'forged' };
    const { success, data } = z.safeParse(objectSchema, event.data.object);
    if (!success) return { kind: 'irrelevant' };
    const paymentId = data.object === 'payment_intent' ? data.id : data.payment_intent;
    return { kind: 'event', event: { eventId: event.id, paymentId } };
  };

function verified(body: string, signature = '', secret: string): Stripe.Event | undefined {
  try {
    return Stripe.webhooks.constructEvent(body, signature, secret);
  } catch (error) {
    // What isn't JSON can't have been signed by Stripe, and is no reason to fail.
    if (error instanceof Stripe.errors.StripeSignatureVerificationError || error instanceof SyntaxError)
      return undefined;
    throw error;
  }
}
