import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { createDynamoOrderRepository } from '#adapters/dynamodb/dynamo-order-repository';
import { createDynamoProductRepository } from '#adapters/dynamodb/dynamo-product-repository';
import { digest } from '#adapters/node-crypto/digest';
import { askLabelAgain, cancelReturn, requestReturn, type ReturnPorts, rmaOf } from '#business/returns/index';
import type { FulfilPorts } from '#conversation/turn/index';
import { readEnv } from '#platform/index';
import { createCustomerReader } from '../customer-reader.ts';
import { createPaymentGateway } from '../payment-gateway.ts';
import { createPointOfSale } from '../point-of-sale.ts';
import { createReturnStores } from '../return-stores.ts';

/** Wires returns to DynamoDB, the till and the payment provider that the stage has chosen. */
export function createReturns(
  client: DynamoDBDocumentClient,
): Pick<FulfilPorts, 'returns' | 'recallReturn' | 'requestReturn' | 'cancelReturn' | 'askLabelAgain'> {
  const stores = createReturnStores(client);
  const products = createDynamoProductRepository(client, readEnv('PRODUCTS_TABLE_NAME'));
  const payments = createPaymentGateway(client);
  const till = createPointOfSale(client);
  const rest = {
    ...{ ...stores, products, digest },
    orders: createDynamoOrderRepository(client, readEnv('ORDERS_TABLE_NAME')),
    customers: createCustomerReader(client),
  };
  const openPorts = async (): Promise<ReturnPorts> => ({
    ...rest,
    payments: await payments(),
    pointOfSale: await till(),
  });
  return {
    returns: stores.book,
    recallReturn: (orderNumber, conversationId, nonce) =>
      stores.book.find({ orderNumber, rma: rmaOf({ conversationId, nonce }, digest) }),
    requestReturn: async (confirmed) => requestReturn(confirmed, await openPorts()),
    askLabelAgain: (asking) => askLabelAgain(asking, stores),
    cancelReturn: async (cancelling) => cancelReturn(cancelling, await openPorts()),
  };
}
