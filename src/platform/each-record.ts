import { codeOf, describeError } from './describe-error.ts';
import { count, logger } from './observability.ts';

/** What a function answers to a stream or queue: these records come again, the others don't. */
export interface BatchAnswer {
  readonly batchItemFailures: readonly { readonly itemIdentifier: string }[];
}

/**
 * Handles every record of a batch on its own: one that fails is logged and counted by its code, and keeps no other back.
 *
 * @param idOf by which the source knows a record: a stream's sequence number, a message's id
 */
export async function handleEach<Item>(
  records: readonly Item[],
  idOf: (record: Item) => string,
  handle: (record: Item) => Promise<void>,
): Promise<BatchAnswer> {
  const outcomes = await Promise.allSettled(records.map(async (record) => handle(record)));
  const failed = records.filter((record, index) => {
    const outcome = outcomes[index];
    if (outcome?.status !== 'rejected') return false;
    const code = codeOf(outcome.reason);
    logger.error('A record failed.', { code, record: idOf(record), failure: describeError(outcome.reason) });
    count('RecordFailures', { code });
    return true;
  });
  return { batchItemFailures: failed.map((record) => ({ itemIdentifier: idOf(record) })) };
}
