import { createLambdaHandler, failInvocation, nowEpochSeconds } from '#platform/index';
import { createLabelMaker } from './handler.ts';
import { createPorts } from './ports.ts';

export const handler = createLambdaHandler(createLabelMaker(createPorts(), nowEpochSeconds), failInvocation);
