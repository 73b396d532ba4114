import type { Stripe } from 'stripe';
import { type Authorization, type Authorized, type DeclineReason, PaymentRequestError } from '#business/payments/index';
import { askStripe, type Refused } from './ask-stripe.ts';
import { KEY_IN_METADATA } from './to-payment.ts';

/** @source https://docs.stripe.com/declines/codes, https://docs.stripe.com/error-codes */
const REASONS: Readonly<Record<string, DeclineReason>> = {
  insufficient_funds: 'insufficient-funds',
  expired_card: 'expired-card',
  authentication_required: 'needs-authentication',
  payment_intent_authentication_failure: 'needs-authentication',
};

/** Holds an amount back on a card on file: an off-session payment intent with manual capture, confirmed at once. */
export async function authorize(stripe: Stripe, authorization: Authorization): Promise<Authorized> {
  const { idempotencyKey, customerId, paymentMethod, amountMinor, currency, orderNumber } = authorization;
  const asked = await askStripe(() =>
    stripe.paymentIntents.create(
      {
        amount: amountMinor,
        currency: currency.toLowerCase(),
        customer: paymentMethod.providerCustomerId,
        payment_method: paymentMethod.methodId,
        // Nobody is there to be sent to a bank's page.
        automatic_payment_methods: { enabled: true, allow_redirects: 'never' },
        capture_method: 'manual',
        confirm: true,
        off_session: true,
        metadata: { [KEY_IN_METADATA]: idempotencyKey, order_number: orderNumber, customer_id: customerId },
      },
      { idempotencyKey },
    ),
  );
  if (asked.kind === 'answered') return judge(asked.value);
  return asked.kind === 'refused' ? declineOf(asked) : asked;
}

function judge({ id, status }: Stripe.PaymentIntent): Authorized {
  if (status === 'requires_capture') return { kind: 'authorized', paymentId: id };
  if (status === 'processing') return { kind: 'unknown' };
  return { kind: 'declined', reason: status === 'requires_action' ? 'needs-authentication' : 'generic' };
}

/** A method that was removed since is the customer's to replace, as a declined one is. */
const OF_THE_METHOD: readonly (string | undefined)[] = ['payment_method', 'customer'];

function declineOf({ by, code, param }: Refused): Authorized {
  if (by === 'request' && !OF_THE_METHOD.includes(param)) throw new PaymentRequestError(code);
  return { kind: 'declined', reason: REASONS[code] ?? 'generic' };
}
