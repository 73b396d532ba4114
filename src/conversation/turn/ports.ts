import type { OrderAndEmailClaim, Verification } from '#business/identity/index';
import type { OrderRepository } from '#business/orders/index';

/** What dialog management may reach. */
export interface ManagePorts {
  readonly orders: Pick<OrderRepository, 'findByNumber'>;
  readonly verify: (claim: OrderAndEmailClaim, nowEpochSeconds: number) => Promise<Verification>;
}

/** What fulfillment may reach. */
export interface FulfilPorts {
  readonly orders: Pick<OrderRepository, 'findByNumber'>;
}
