import { createLambdaHandler, failInvocation, nowEpochSeconds } from '#platform/index';
import { createOutboxPorts } from '../outbox-ports.ts';
import { createOutboxSweeper } from './handler.ts';

export const handler = createLambdaHandler(createOutboxSweeper(createOutboxPorts(), nowEpochSeconds), failInvocation);
