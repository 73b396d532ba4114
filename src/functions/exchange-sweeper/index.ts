import { createLambdaHandler, nowEpochSeconds } from '#platform/index';
import { createDocumentClient } from '../document-client.ts';
import { createExchangePorts } from '../exchange-ports.ts';
import { createExchangeSweeper } from './handler.ts';

const sweep = createExchangeSweeper(createExchangePorts(createDocumentClient()), nowEpochSeconds);

/** Called by the clock: a failure is logged and counted, and the next minute looks again. */
export const handler = createLambdaHandler<object>(sweep, () => ({ kind: 'failed' }));
