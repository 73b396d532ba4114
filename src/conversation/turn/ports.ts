import type { IdentityVerifier } from '#business/identity/index';
import type { OrderRepository } from '#business/orders/index';

/** True for the first who claims it: what a conversation does once, such as asking for a rating. */
export type ClaimOnce = (conversationId: string, what: string, nowEpochSeconds: number) => Promise<boolean>;

/** What dialog management may reach. */
export interface ManagePorts {
  readonly orders: Pick<OrderRepository, 'findByNumber'>;
  readonly identity: IdentityVerifier;
  readonly claimOnce: ClaimOnce;
}

/** What fulfillment may reach. */
export interface FulfilPorts {
  readonly orders: Pick<OrderRepository, 'findByNumber'>;
  readonly identity: Pick<IdentityVerifier, 'readEpoch'>;
}
