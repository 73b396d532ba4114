import { createLambdaHandler, failInvocation, nowEpochSeconds } from '#platform/index';
import { createDocumentClient } from '../document-client.ts';
import { createExchangePorts } from '../exchange-ports.ts';
import { createLeadExchange } from './handler.ts';

export const handler = createLambdaHandler(
  createLeadExchange(createExchangePorts(createDocumentClient()), nowEpochSeconds),
  failInvocation,
);
