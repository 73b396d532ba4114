import type { CodeSent } from '#business/one-time-codes/index';
import { createLambdaHandler, nowEpochSeconds } from '#platform/index';
import { createCodeSender } from './handler.ts';
import { createPorts } from './ports.ts';

/** Nobody waits for an answer: a failure is logged and counted, and the customer asks again. */
export const handler = createLambdaHandler<CodeSent | { readonly kind: 'failed' }>(
  createCodeSender(createPorts(), nowEpochSeconds),
  () => ({ kind: 'failed' }),
);
