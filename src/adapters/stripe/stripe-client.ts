import { Stripe } from 'stripe';

/** Where Stripe's API is; tests name a server of their own. */
export interface StripeSettings {
  /** `sk_…`, or better a restricted key `rk_…` that may write payment intents and refunds. */
  readonly secretKey: string;
  readonly timeoutMs: number;
  readonly host?: string;
  readonly port?: number;
  readonly protocol?: 'http' | 'https';
}

/**
 * Stripe's own client, without retries: a refusal for reasons of load that comes after a lost answer would hide that the
 * first request may have been done. `askStripe` repeats where the key makes it safe, and knows what came before. By
 * fetch, because over Node's own HTTP client the library repeats once whatever it is told.
 */
export const createStripeClient = ({ secretKey, timeoutMs, ...server }: StripeSettings): Stripe =>
  new Stripe(secretKey, {
    ...server,
    timeout: timeoutMs,
    maxNetworkRetries: 0,
    httpClient: Stripe.createFetchHttpClient(),
    telemetry: false,
  });
