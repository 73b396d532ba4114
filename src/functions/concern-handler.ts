import type { ConcernFailure, ConcernResponse } from '#adapters/lex/index';
import { createLambdaHandler } from '#platform/index';

/** A concern's function: it answers a turn, or tells the router under which reference it logged its failure. */
export const createConcernHandler = (handle: (event: unknown) => Promise<ConcernResponse>) =>
  createLambdaHandler<ConcernResponse | ConcernFailure>(handle, (failure) => ({ failure }));
