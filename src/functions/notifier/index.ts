import { tellOfEvent } from '#business/outreach/index';
import { createLambdaHandler, failInvocation, nowEpochSeconds } from '#platform/index';
import { createNotifier } from './handler.ts';
import { createPorts } from './ports.ts';

const ports = createPorts();

export const handler = createLambdaHandler(
  createNotifier(async (event) => tellOfEvent(event, nowEpochSeconds(), await ports())),
  failInvocation,
);
