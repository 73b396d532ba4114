import { createLambdaHandler, failInvocation, nowEpochSeconds } from '#platform/index';
import { createLedger } from '../history-store.ts';
import { createHistoryCompactor } from './handler.ts';

export const handler = createLambdaHandler(createHistoryCompactor(createLedger(), nowEpochSeconds), failInvocation);
