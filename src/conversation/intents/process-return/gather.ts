import type { FulfilPorts, ManagePorts } from '../../turn/index.ts';
import type { ShopFacts } from './facts.ts';

type Ports = Pick<ManagePorts | FulfilPorts, 'orders' | 'customers'> & {
  readonly returns: ManagePorts['returns'];
  readonly products: Pick<ManagePorts['products'], 'findBySkus'>;
};

interface Whose {
  readonly customerId: string;
  readonly orderNumber: string;
}

/** What is known of a customer's order; undefined when it isn't theirs. Two round trips, the second for the catalogue. */
export async function gatherShop(
  { customerId, orderNumber }: Whose,
  ports: Ports,
  moreSkus: readonly string[] = [],
): Promise<ShopFacts | undefined> {
  const [order, customer, returns] = await Promise.all([
    ports.orders.findByNumber(orderNumber),
    ports.customers.findById(customerId),
    ports.returns.listOfOrder(orderNumber),
  ]);
  if (!customer || order?.customerId !== customer.customerId) return undefined;
  const skus = [...new Set([...order.lines.map(({ sku }) => sku), ...moreSkus])];
  const products = await ports.products.findBySkus(skus);
  return { order, customer, returns, products };
}
