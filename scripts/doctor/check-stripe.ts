import type { Stripe } from 'stripe';
import { type Finding, missing, ok, unknown } from './finding.ts';

/** What Stripe answers to a key, and how its own words are kept out: they may hold a part of the key. */
export async function checkStripe(stripe: Stripe): Promise<Finding> {
  try {
    await stripe.paymentIntents.list({ limit: 1 });
    return ok('Stripe takes the payment key');
  } catch (error) {
    const { statusCode } = error as { readonly statusCode?: number };
    if (statusCode === 401)
      return missing('A payment key that Stripe takes', 'It was revoked, or mistyped: put a new one into payment-key.');
    if (statusCode === 403)
      return missing(
        'A payment key that may see payment intents',
        'Let the restricted key write payment intents and refunds and read charges: Stripe, Developers, API keys.',
      );
    return unknown(
      'Whether Stripe takes the payment key',
      `Stripe didn't answer as expected (${statusCode ?? 'none'}).`,
    );
  }
}

/** A real shop must not sell for play money, nor a trial for real money. */
export function checkStripeKey(key: string, stage: string): Finding[] {
  const [, mode] = /^[sr]k_(test|live)_/.exec(key) ?? [];
  if (mode === undefined)
    return [missing('A payment key of Stripe’s', 'payment-key begins with rk_live_, or rk_test_ for a trial.')];
  if (mode === 'test' && stage === 'prod')
    return [missing('A live payment key (prod has a test key: nobody is charged)', 'Put rk_live_… into payment-key.')];
  if (mode === 'live' && stage !== 'prod')
    return [
      unknown(`Whether stage ${stage} is meant to charge real money`, 'Put rk_test_… into payment-key until it is.'),
    ];
  return [];
}

export const checkSigningSecret = (secret: string): Finding[] =>
  secret.startsWith('whsec_')
    ? []
    : [
        missing(
          'A signing secret of Stripe’s',
          "payment-webhook-secret is the endpoint's own, and begins with whsec_.",
        ),
      ];
