import middy from '@middy/core';
import type { Context } from 'aws-lambda';
import { codeOf, describeError } from './describe-error.ts';
import { count, logger } from './observability.ts';
import { usage } from './usage.ts';

/** What a handler answers when it failed, given the failure's code and the id under which it was logged. */
export type AnswerFailure<Response> = (failure: { readonly code: string; readonly reference: string }) => Response;

/** Lambda is told that the function failed, so that it comes again or goes to the dead letters. */
export class InvocationFailedError extends Error {
  readonly code: string;
  readonly retryable = true;

  constructor(code: string) {
    super('The invocation failed; its log says why.');
    this.name = 'InvocationFailedError';
    this.code = code;
  }
}

/** The answer of functions that work off streams, queues and schedules: nobody reads an apology there. */
export const failInvocation: AnswerFailure<never> = ({ code }) => {
  throw new InvocationFailedError(code);
};

/**
 * The one shape of every function here: it meters what it uses, logs a failure once, under the request's id, counts it by
 * its code, and answers it; nothing else catches.
 */
export function createLambdaHandler<Response>(
  handle: (event: unknown, context: Context) => Promise<Response>,
  answerFailure: AnswerFailure<Response>,
) {
  return middy<unknown, Response, Error>({ requestStart: () => usage.begin(), requestEnd: () => usage.end() })
    .onError((request) => {
      const code = codeOf(request.error);
      const reference = request.context.awsRequestId;
      logger.error('The request failed.', { code, reference, failure: describeError(request.error) });
      count('Failures', { code });
      request.response = answerFailure({ code, reference });
    })
    .handler(handle);
}
