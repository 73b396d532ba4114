import { createLambdaHandler, failInvocation, nowEpochSeconds } from '#platform/index';
import { createDocumentClient } from '../document-client.ts';
import { createCrmSync } from './handler.ts';
import { createPorts } from './ports.ts';

export const handler = createLambdaHandler(
  createCrmSync(createPorts(createDocumentClient()), nowEpochSeconds),
  failInvocation,
);
