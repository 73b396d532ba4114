import { createLambdaHandler } from '#platform/index';
import { createRouter } from './handler.ts';
import { createParts } from './parts.ts';

const parts = createParts();

export const handler = createLambdaHandler(createRouter(parts), ({ reference }) =>
  parts.apologize(undefined, { reference, mayHaveRun: false }),
);
