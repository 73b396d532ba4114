import { SIGNATURE_HEADER } from '#adapters/node-crypto/signed-body';
import { createLambdaHandler } from '#platform/index';
import { createOrderEvents } from './handler.ts';
import { createPorts } from './ports.ts';
import { answerProblem, type HttpAnswer, problem } from './problem.ts';

/** What failed is answered so that it is told again: what was taken of it is known by its ids. */
export const handler = createLambdaHandler<HttpAnswer>(
  createOrderEvents(createPorts(), SIGNATURE_HEADER),
  ({ reference }) => answerProblem(problem('failed', { reference })),
);
