import type { Invocation, Invoke } from './invoke.ts';

/** A Lambda handler of Node: gets the event and a context, returns or promises the response, or calls back with it. */
export type LambdaHandler = (event: unknown, context: object, callback?: Callback) => unknown;

type Callback = (error: unknown, result?: unknown) => void;

/** Calls one function in this process, whatever name the alias gives it. As with `createInvoke`, failures are answers. */
export function createHandlerInvoke(handler: LambdaHandler, timeoutMs: number): Invoke & { close(): void } {
  const invoke: Invoke = async (functionArn, event) => {
    const deadline = Date.now() + timeoutMs;
    const [, , , , , , functionName = functionArn, functionVersion = '$LATEST'] = functionArn.split(':');
    const context = {
      functionName,
      functionVersion,
      invokedFunctionArn: functionArn,
      awsRequestId: crypto.randomUUID(),
      callbackWaitsForEmptyEventLoop: false,
      getRemainingTimeInMillis: () => Math.max(0, deadline - Date.now()),
    };
    return Promise.race([run(handler, JSON.parse(event), context), timeOut(functionName, timeoutMs)]);
  };
  return Object.assign(invoke, { close: () => undefined });
}

async function run(handler: LambdaHandler, event: unknown, context: { functionName: string }): Promise<Invocation> {
  try {
    const result = await (takesCallback(handler) ? callBack(handler, event, context) : handler(event, context));
    return { kind: 'returned', payload: JSON.stringify(result ?? null) };
  } catch (error) {
    const reason = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    return {
      kind: 'failed',
      reason: `The Lambda function '${context.functionName}' failed: ${reason}`,
      code: 'Unhandled',
    };
  }
}

const takesCallback = (handler: LambdaHandler): boolean => handler.length > 2;

/** A handler that declares the callback may promise its result all the same. */
const callBack = (handler: LambdaHandler, event: unknown, context: object): Promise<unknown> =>
  new Promise((resolve, reject) => {
    const asError = (error: unknown) => (error instanceof Error ? error : new Error(String(error)));
    const promised = handler(event, context, (error, result) => (error ? reject(asError(error)) : resolve(result)));
    if (promised instanceof Promise) promised.then(resolve, (error: unknown) => reject(asError(error)));
  });

const timeOut = (functionName: string, timeoutMs: number): Promise<Invocation> =>
  new Promise((resolve) => {
    const reason = `The Lambda function '${functionName}' did not answer within ${timeoutMs} ms.`;
    setTimeout(() => resolve({ kind: 'timed-out', reason }), timeoutMs).unref();
  });
