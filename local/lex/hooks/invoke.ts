import { InvokeCommand, LambdaClient } from '@aws-sdk/client-lambda';

/** `payload` is what the function returned, as text; `code` says in a word why there is none: "ECONNREFUSED". */
export type Invocation =
  { kind: 'returned'; payload: string } | { kind: 'failed' | 'timed-out'; reason: string; code?: string };

export type Invoke = (functionArn: string, event: string) => Promise<Invocation>;

export interface InvokeOptions {
  endpoint: string | undefined;
  region: string;
  timeoutMs: number;
}

const DUMMY_CREDENTIALS = { accessKeyId: 'local', secretAccessKey: 'local' };

/**
 * Calls functions through the Lambda Invoke API of an endpoint. One attempt: a second one would repeat the function's
 * effects. A function that throws, can't be reached or takes too long is an answer, not an exception.
 */
export function createInvoke({ endpoint, region, timeoutMs }: InvokeOptions): Invoke & { close(): void } {
  const client = endpoint
    ? new LambdaClient({ endpoint, region, maxAttempts: 1, credentials: DUMMY_CREDENTIALS })
    : undefined;

  const invoke: Invoke = async (functionArn, event) => {
    if (!client) return { kind: 'failed', reason: 'No Lambda endpoint is configured.' };
    const { name, qualifier } = functionOf(functionArn);
    const command = new InvokeCommand({
      FunctionName: name,
      Payload: Buffer.from(event),
      ...(qualifier && { Qualifier: qualifier }),
    });
    const deadline = AbortSignal.timeout(timeoutMs);
    try {
      const { FunctionError, Payload } = await client.send(command, { abortSignal: deadline });
      const payload = Buffer.from(Payload ?? []).toString('utf8');
      if (FunctionError)
        return { kind: 'failed', reason: `The Lambda function '${name}' failed: ${payload}`, code: FunctionError };
      return { kind: 'returned', payload };
    } catch (cause) {
      if (deadline.aborted)
        return { kind: 'timed-out', reason: `The Lambda function '${name}' did not answer within ${timeoutMs} ms.` };
      return {
        kind: 'failed',
        reason: `The Lambda function '${name}' could not be invoked: ${(cause as Error).message}`,
        code: (cause as NodeJS.ErrnoException).code ?? (cause as Error).name,
      };
    }
  };
  return Object.assign(invoke, { close: () => client?.destroy() });
}

/** `arn:aws:lambda:<region>:<account>:function:<name>[:<version or alias>]` */
function functionOf(arn: string): { name: string; qualifier: string | undefined } {
  const [, , , , , , name = arn, qualifier] = arn.split(':');
  return { name, qualifier };
}
