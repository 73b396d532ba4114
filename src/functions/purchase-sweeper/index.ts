import { randomUUID } from 'node:crypto';
import { createLambdaHandler, nowEpochSeconds } from '#platform/index';
import { createDocumentClient } from '../document-client.ts';
import { createPaymentGateway } from '../payment-gateway.ts';
import { createPointOfSale } from '../point-of-sale.ts';
import { createPurchaseBook } from '../purchase-stores.ts';
import { createReportUncollected } from '../report-uncollected.ts';
import { createPurchaseSweeper } from './handler.ts';

const client = createDocumentClient();
const payments = createPaymentGateway(client);
const till = createPointOfSale(client);
const stores = {
  book: createPurchaseBook(client),
  reportUncollected: createReportUncollected(client),
  newHolder: randomUUID,
};

/** Called by the clock: a failure is logged and counted, and the next minute looks again. */
export const handler = createLambdaHandler<object>(
  createPurchaseSweeper(
    async () => ({ ...stores, payments: await payments(), pointOfSale: await till() }),
    nowEpochSeconds,
  ),
  () => ({ kind: 'failed' }),
);
