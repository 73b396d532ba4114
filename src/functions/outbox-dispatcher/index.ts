import { createLambdaHandler, failInvocation } from '#platform/index';
import { createOutboxPorts } from '../outbox-ports.ts';
import { createOutboxDispatcher } from './handler.ts';

export const handler = createLambdaHandler(createOutboxDispatcher(createOutboxPorts()), failInvocation);
