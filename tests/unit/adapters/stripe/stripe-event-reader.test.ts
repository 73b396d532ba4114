import { describe, expect, it } from '@jest/globals';
import { Stripe } from 'stripe';
import { createStripeEventReader } from '#adapters/stripe/stripe-event-reader';

const SECRET = 'whsec_test_secret';
const read = createStripeEventReader(SECRET);

/** An event as Stripe's API reference shows one, signed now by Stripe's own library. */
function anEvent(type: string, object: object, secret = SECRET, ageSeconds = 0) {
  const event = { id: 'evt_1', object: 'event', api_version: '2026-10-28.endive', created: 1, type, data: { object } };
  const payload = JSON.stringify(event);
  const timestamp = Math.floor(Date.now() / 1000) - ageSeconds;
  return [payload, Stripe.webhooks.generateTestHeaderString({ payload, secret, timestamp })] as const;
}
const intent = { object: 'payment_intent', id: 'pi_1' };

describe("Stripe's events", () => {
  it.each([
    ['payment_intent.succeeded', intent],
    ['charge.refunded', { object: 'charge', id: 'ch_1', payment_intent: 'pi_1' }],
    ['charge.dispute.created', { object: 'dispute', id: 'dp_1', payment_intent: 'pi_1' }],
  ])('name their payment: %s', (type, object) => {
    expect(read(...anEvent(type, object))).toEqual({ kind: 'event', event: { eventId: 'evt_1', paymentId: 'pi_1' } });
  });

  it.each([
    ['payout.paid', { object: 'payout', id: 'po_1' }],
    ['charge.succeeded', { object: 'charge', id: 'ch_1', payment_intent: null }],
  ])('that are about no payment of ours are taken: %s', (type, object) => {
    expect(read(...anEvent(type, object))).toEqual({ kind: 'irrelevant' });
  });

  it.each<[string, readonly [string, string | undefined]]>([
    ['with another secret', anEvent('payment_intent.succeeded', intent, 'whsec_other')],
    ['ten minutes ago', anEvent('payment_intent.succeeded', intent, SECRET, 600)],
    ['never', [anEvent('payment_intent.succeeded', intent)[0], undefined]],
    ['for another body', [`${anEvent('payment_intent.succeeded', intent)[0]} `, anEvent('x', intent)[1]]],
    ['with words', ['no JSON', 'no signature']],
  ])('signed %s are forged', (_, [body, signature]) => {
    expect(read(body, signature)).toEqual({ kind: 'forged' });
  });
});
