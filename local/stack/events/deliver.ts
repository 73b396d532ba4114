/** How a function took a batch; `failedFrom` is the index of the first record that it did not take. */
export type Taken =
  | { readonly kind: 'taken' }
  | { readonly kind: 'failed-from'; readonly index: number }
  | { readonly kind: 'unreachable' };

interface Delivery<Item> {
  invoke(batch: readonly Item[]): Promise<Taken>;
  /** Everything up to this record is done with, and isn't delivered again after a restart. */
  done(last: Item): void;
  giveUp(batch: readonly Item[], invocations: number): Promise<void>;
  pause(attempts: number): Promise<void>;
  readonly signal: AbortSignal;
}

interface Retrying {
  readonly isBisected: boolean;
  readonly maximumRetryAttempts: number;
}

interface Waiting<Item> {
  readonly batch: readonly Item[];
  readonly attempts: number;
}

/**
 * Delivers records of one shard in their order, as Lambda does: a batch goes on from its first failed record; one whose
 * first record fails is halved where that is wanted, until the record that can't be handled is alone; what fails more
 * often than it may is given up. An interrupted delivery ends without saying that it is done.
 */
export async function deliver<Item>(items: readonly Item[], retrying: Retrying, to: Delivery<Item>): Promise<void> {
  let waiting: readonly Waiting<Item>[] = items.length > 0 ? [{ batch: items, attempts: 0 }] : [];
  for (let [next, ...others] = waiting; next; [next, ...others] = waiting) {
    if (to.signal.aborted) return;
    const taken = await to.invoke(next.batch);
    waiting = [...(await afterwards(next, taken, retrying, to)), ...others];
  }
}

/** What of a batch has to be delivered again. */
async function afterwards<Item>(
  { batch, attempts }: Waiting<Item>,
  taken: Taken,
  { isBisected, maximumRetryAttempts }: Retrying,
  to: Delivery<Item>,
): Promise<Waiting<Item>[]> {
  if (taken.kind === 'unreachable') {
    await to.pause(attempts);
    return [{ batch, attempts }];
  }
  const failedFrom = taken.kind === 'taken' ? batch.length : taken.index;
  const lastTaken = batch[failedFrom - 1];
  if (lastTaken !== undefined) to.done(lastTaken);
  if (failedFrom > 0) return failedFrom < batch.length ? [{ batch: batch.slice(failedFrom), attempts: 0 }] : [];

  if (isBisected && batch.length > 1) {
    const half = Math.ceil(batch.length / 2);
    return [batch.slice(0, half), batch.slice(half)].map((part) => ({ batch: part, attempts }));
  }
  if (attempts < maximumRetryAttempts) {
    await to.pause(attempts);
    return [{ batch, attempts: attempts + 1 }];
  }
  await to.giveUp(batch, attempts + 1);
  to.done(batch.at(-1)!);
  return [];
}
