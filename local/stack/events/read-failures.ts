/** Identifiers of the records that a function says have failed; undefined when it means all of them. */
export function readFailures(payload: unknown, known: readonly string[]): string[] | undefined {
  const { batchItemFailures } = (payload ?? {}) as {
    batchItemFailures?: readonly { readonly itemIdentifier?: string }[] | null;
  };
  const failed = (batchItemFailures ?? []).map(({ itemIdentifier = '' }) => itemIdentifier);
  return failed.every((id) => known.includes(id)) ? failed : undefined;
}
