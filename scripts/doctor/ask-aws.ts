/** How a harmless call to AWS went. */
export type Reply<Answer> =
  | { readonly kind: 'answered'; readonly answer: Answer }
  | { readonly kind: 'refused'; readonly errorName: string; readonly message: string }
  | { readonly kind: 'unreachable'; readonly message: string };

/** Asks once, and tells an answer from a refusal from silence. */
export async function askAws<Answer>(call: () => Promise<Answer>): Promise<Reply<Answer>> {
  try {
    return { kind: 'answered', answer: await call() };
  } catch (error) {
    const { name, message, $metadata } = error as Error & { $metadata?: { httpStatusCode?: number } };
    if ($metadata?.httpStatusCode !== undefined) return { kind: 'refused', errorName: name, message };
    return { kind: 'unreachable', message };
  }
}
