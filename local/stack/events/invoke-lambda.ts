/** What became of an invocation; unreachable when nothing answered, and the function has perhaps not run. */
export type Invoked =
  | { readonly kind: 'answered'; readonly payload: unknown }
  | { readonly kind: 'failed' }
  | { readonly kind: 'unreachable' };

/** Invokes a function as an event source mapping does, by Lambda's own API. */
export async function invokeLambda(lambdaUrl: string, functionName: string, event: object): Promise<Invoked> {
  try {
    const response = await fetch(`${lambdaUrl}/2015-03-31/functions/${functionName}/invocations`, {
      method: 'POST',
      body: JSON.stringify(event),
    });
    const text = await response.text();
    if (!response.ok || response.headers.has('x-amz-function-error')) return { kind: 'failed' };
    return { kind: 'answered', payload: text === '' ? null : JSON.parse(text) };
  } catch {
    return { kind: 'unreachable' };
  }
}
