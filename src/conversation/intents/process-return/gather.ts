import type { Product } from '#business/catalog/index';
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

/**
 * What is known of a customer's order; undefined when it isn't theirs. Two round trips, the second for the catalogue; a third for
 * what the order's things come in beside: sizes, colours.
 */
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
  return { order, customer, returns, products: [...products, ...(await otherVariants(products, ports))] };
}

async function otherVariants(
  products: readonly Product[],
  ports: Pick<Ports, 'products'>,
): Promise<readonly Product[]> {
  const known = new Set(products.map(({ sku }) => sku));
  const others = products.flatMap(({ variant }) => variant?.others ?? []).filter((sku) => !known.has(sku));
  return others.length === 0 ? [] : ports.products.findBySkus([...new Set(others)]);
}
