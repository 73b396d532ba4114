import type { Authorization, PaymentGateway } from '#business/payments/index';

/** Opens a gateway whose provider is ready for a scenario, such as `declined-card-expired`. */
export type OpenGateway = (scenario: string) => Promise<{ readonly gateway: PaymentGateway }>;

/** $48.00 on a card that accepts, unless said otherwise. */
export const anAuthorization = (name: string, { methodId = 'card-accepts' } = {}): Authorization => ({
  idempotencyKey: `${name}:authorize`,
  customerId: 'C-0001',
  paymentMethod: { providerCustomerId: 'cus_john', methodId },
  amountMinor: 4800,
  currency: 'USD',
  orderNumber: '12345',
});

export const named = ({ idempotencyKey, paymentMethod }: Authorization) => ({ idempotencyKey, paymentMethod });

/** The id of a payment that was authorized, or a failure when it wasn't. */
export async function authorizedPayment(gateway: PaymentGateway, authorization: Authorization): Promise<string> {
  const answer = await gateway.authorize(authorization);
  if (answer.kind !== 'authorized') throw new Error(`Not authorized: ${answer.kind}.`);
  return answer.paymentId;
}
