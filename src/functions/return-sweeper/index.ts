import { createLambdaHandler, nowEpochSeconds } from '#platform/index';
import { createDocumentClient } from '../document-client.ts';
import { createPaymentGateway } from '../payment-gateway.ts';
import { createPointOfSale } from '../point-of-sale.ts';
import { createReturnStores } from '../return-stores.ts';
import { createReturnSweeper } from './handler.ts';

const client = createDocumentClient();
const payments = createPaymentGateway(client);
const till = createPointOfSale(client);
const stores = createReturnStores(client);

/** Called by the clock: a failure is logged and counted, and the next minute looks again. */
export const handler = createLambdaHandler<object>(
  createReturnSweeper(
    async () => ({ ...stores, payments: await payments(), pointOfSale: await till() }),
    nowEpochSeconds,
  ),
  () => ({ kind: 'failed' }),
);
