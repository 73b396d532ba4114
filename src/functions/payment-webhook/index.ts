import { createLambdaHandler, nowEpochSeconds } from '#platform/index';
import { createPaymentWebhook, type HttpAnswer } from './handler.ts';
import { createPorts, signatureHeader } from './ports.ts';

/** What failed is answered so that the provider tells it again. */
export const handler = createLambdaHandler<HttpAnswer>(
  createPaymentWebhook(createPorts(), signatureHeader(), nowEpochSeconds),
  () => ({ statusCode: 500 }),
);
