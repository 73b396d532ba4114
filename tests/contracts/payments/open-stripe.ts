import { createStripeClient } from '#adapters/stripe/stripe-client';
import { createStripePaymentGateway } from '#adapters/stripe/stripe-payment-gateway';
import type { KeyRules, RecordedApi } from '../../support/recorded-api/play-recording.ts';
import { playRecording } from '../../support/recorded-api/play-recording.ts';
import { readRecording } from '../../support/recorded-api/recording.ts';

/** @source https://docs.stripe.com/api/idempotent_requests */
const STRIPE_KEYS: KeyRules = {
  keyOf: (headers) => headers['idempotency-key']?.toString(),
  reused: {
    status: 400,
    body: {
      error: {
        type: 'idempotency_error',
        message: 'Keys for idempotent requests can only be used with the same parameters they were first used with.',
      },
    },
  },
};

/** Stripe's client, and servers that play recordings to it until they are stopped. */
export function createRecordedStripe() {
  const started: RecordedApi[] = [];
  return {
    async open(scenario: string) {
      const api = await playRecording(readRecording('stripe', scenario), STRIPE_KEYS);
      started.push(api);
      const server = { host: '127.0.0.1', port: api.port, protocol: 'http' } as const;
      const stripe = createStripeClient({ secretKey: 'sk_test_recorded', timeoutMs: 2000, ...server });
      return { gateway: createStripePaymentGateway(stripe), api };
    },
    stop: () => Promise.all(started.map((api) => api.stop())),
  };
}
