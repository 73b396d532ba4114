import { InvokeCommand, type LambdaClient } from '@aws-sdk/client-lambda';
import type { DispatchCode } from '#business/one-time-codes/index';

/** Lambda only has to queue the event, in milliseconds. */
const QUEUED_WITHIN_MS = 3000;

/** Lambda didn't say that it queued the event: the code may or may not be sent. */
export class CodeSenderUnreachableError extends Error {
  readonly code = 'code-sender-unreachable';
  readonly retryable = true;

  constructor(options: ErrorOptions) {
    super('The function that sends codes could not be reached.', options);
    this.name = 'CodeSenderUnreachableError';
  }
}

/** Invokes the function that sends codes without waiting for it. The client has to be made with `maxAttempts: 1`. */
export function createLambdaCodeDispatcher(client: LambdaClient, functionName: string): DispatchCode {
  return async ({ conversationId, challengeId }) => {
    const command = new InvokeCommand({
      FunctionName: functionName,
      InvocationType: 'Event',
      Payload: Buffer.from(JSON.stringify({ conversationId, challengeId })),
    });
    try {
      await client.send(command, { abortSignal: AbortSignal.timeout(QUEUED_WITHIN_MS) });
    } catch (cause) {
      throw new CodeSenderUnreachableError({ cause });
    }
  };
}
