import { createLambdaHandler, failInvocation } from '#platform/index';
import { createPorts } from './create-ports.ts';
import { createChannelTurns } from './handler.ts';

export const handler = createLambdaHandler(createChannelTurns(createPorts()), failInvocation);
