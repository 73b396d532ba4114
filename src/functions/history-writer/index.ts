import { createLambdaHandler, failInvocation } from '#platform/index';
import { createLedger } from '../history-store.ts';
import { createHistoryWriter } from './handler.ts';

export const handler = createLambdaHandler(createHistoryWriter(createLedger()), failInvocation);
