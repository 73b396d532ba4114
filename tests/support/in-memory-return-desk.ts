import { createSandboxPaymentGateway } from '#adapters/sandbox/sandbox-payment-gateway';
import { digest } from '#adapters/node-crypto/digest';
import type { ProductRepository } from '#business/catalog/index';
import type { Customer } from '#business/customers/index';
import type { Order } from '#business/orders/index';
import { askLabelAgain, cancelReturn, requestReturn, type ReturnPorts, rmaOf } from '#business/returns/index';
import type { FulfilPorts } from '#conversation/turn/index';
import { createInMemoryPointOfSale } from './in-memory-point-of-sale.ts';
import { createInMemoryReturnBook, emptyReturnTables } from './in-memory-returns.ts';
import { createInMemorySandboxStore } from './in-memory-sandbox-store.ts';

interface Shop {
  readonly orders: readonly Order[];
  readonly customers: readonly Customer[];
  readonly products: Pick<ProductRepository, 'findBySkus'>;
}

/** Returns of these customers and orders, in this process' memory. */
export function createInMemoryReturnDesk({ orders, customers, products }: Shop) {
  const tables = emptyReturnTables();
  for (const order of orders) tables.orders.set(order.orderNumber, order);
  const book = createInMemoryReturnBook(tables);
  let events = 0;
  const ports: ReturnPorts = {
    book,
    orders: { findByNumber: (number) => Promise.resolve(tables.orders.get(number)) },
    customers: { findById: (id) => Promise.resolve(customers.find(({ customerId }) => customerId === id)) },
    products,
    pointOfSale: createInMemoryPointOfSale(new Map()),
    payments: createSandboxPaymentGateway(createInMemorySandboxStore()),
    askTeam: () => Promise.resolve(),
    digest,
    newEventId: () => `event-${String((events += 1))}`,
  };
  const desk: Pick<FulfilPorts, 'returns' | 'recallReturn' | 'requestReturn' | 'cancelReturn' | 'askLabelAgain'> = {
    returns: book,
    recallReturn: (orderNumber, conversationId, nonce) =>
      book.find({ orderNumber, rma: rmaOf({ conversationId, nonce }, digest) }),
    requestReturn: (confirmed) => requestReturn(confirmed, ports),
    askLabelAgain: (asking) => askLabelAgain(asking, ports),
    cancelReturn: (cancelling) => cancelReturn(cancelling, ports),
  };
  return { tables, book, desk };
}
