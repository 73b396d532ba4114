import type { ConcernFailure, ConcernResponse } from '#adapters/lex/index';
import { createLambdaHandler, usage } from '#platform/index';

/** A concern's function: it answers a turn, or tells the router under which reference it logged its failure; either way what it used. */
export const createConcernHandler = (handle: (event: unknown) => Promise<ConcernResponse>) =>
  createLambdaHandler<ConcernResponse | ConcernFailure>(
    async (event) => {
      const response = await handle(event);
      return { ...response, used: usage.take() };
    },
    (failure) => ({ failure, used: usage.take() }),
  );
