import { createLambdaHandler, nowEpochSeconds } from '#platform/index';
import type { HttpAnswer } from './answers.ts';
import { createCarrierEvents } from './handler.ts';
import { createPorts } from './ports.ts';

/** What failed is answered so that it is told again. */
export const handler = createLambdaHandler<HttpAnswer>(createCarrierEvents(createPorts(), nowEpochSeconds), () => ({
  statusCode: 500,
}));
