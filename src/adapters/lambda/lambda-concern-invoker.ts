import { InvokeCommand, type LambdaClient } from '@aws-sdk/client-lambda';

/**
 * How calling another function ended.
 *
 * `not-run`: it surely did nothing. `unknown`: it may have run to its end, part of the way, or not at all; whoever
 * called it must not assume either.
 */
export type InvokeOutcome =
  | { readonly kind: 'answered'; readonly payload: unknown }
  | { readonly kind: 'not-run' | 'unknown'; readonly code: InvokeFailureCode; readonly cause?: unknown };

export type InvokeFailureCode =
  'invoke-refused' | 'invoke-timeout' | 'invoke-lost' | 'function-error' | 'payload-empty' | 'payload-unparseable';

/** Calls a function by name and waits for its answer until the deadline, in milliseconds from now. */
export type InvokeConcern = (functionName: string, event: unknown, deadlineMs: number) => Promise<InvokeOutcome>;

/** Lambda says no before the function starts. */
const REFUSED = new Set([
  'AccessDeniedException',
  'EC2ThrottledException',
  'InvalidRequestContentException',
  'RequestTooLargeException',
  'ResourceConflictException',
  'ResourceNotFoundException',
  'TooManyRequestsException',
]);

/** The client has to be made with `maxAttempts: 1`: a retry of the SDK would run a turn twice. */
export function createLambdaConcernInvoker(client: LambdaClient): InvokeConcern {
  return async (functionName, event, deadlineMs) => {
    const command = new InvokeCommand({ FunctionName: functionName, Payload: Buffer.from(JSON.stringify(event)) });
    try {
      const abortSignal = AbortSignal.timeout(Math.max(0, Math.floor(deadlineMs)));
      const { FunctionError, Payload } = await client.send(command, { abortSignal });
      if (FunctionError) return { kind: 'unknown', code: 'function-error' };
      return parsePayload(Buffer.from(Payload ?? []).toString('utf8'));
    } catch (cause) {
      return failure(cause);
    }
  };
}

function parsePayload(text: string): InvokeOutcome {
  if (text === '' || text === 'null') return { kind: 'unknown', code: 'payload-empty' };
  try {
    return { kind: 'answered', payload: JSON.parse(text) as unknown };
  } catch {
    // The parser's error quotes the text, which may hold the customer's words: it goes no further.
    return { kind: 'unknown', code: 'payload-unparseable' };
  }
}

function failure(cause: unknown): InvokeOutcome {
  const name = cause instanceof Error ? cause.name : '';
  if (REFUSED.has(name)) return { kind: 'not-run', code: 'invoke-refused', cause };
  const code = name === 'AbortError' || name === 'TimeoutError' ? 'invoke-timeout' : 'invoke-lost';
  return { kind: 'unknown', code, cause };
}
