import { type Input, type Operation, queueOf, textOf } from './call.ts';
import { changeVisibilityOfOne, deleteOne, sendOne } from './message-operations.ts';
import type { Queue } from './queue.ts';
import { SqsRefusal } from './sqs-refusal.ts';

const MOST_ENTRIES = 10;

/** The same for up to ten: each entry succeeds or fails on its own. */
const each =
  (one: (queue: Queue, entry: Input) => object): Operation =>
  (call) => {
    const queue = queueOf(call);
    const Successful: object[] = [];
    const Failed: object[] = [];
    for (const entry of entriesOf(call.input)) {
      try {
        Successful.push({ Id: entry['Id'], ...one(queue, entry) });
      } catch (error) {
        if (!(error instanceof SqsRefusal)) throw error;
        Failed.push({ Id: entry['Id'], SenderFault: true, Code: error.code, Message: error.message });
      }
    }
    return { Successful, Failed };
  };

export const BATCH_OPERATIONS: Readonly<Record<string, Operation>> = {
  SendMessageBatch: each(sendOne),
  DeleteMessageBatch: each(deleteOne),
  ChangeMessageVisibilityBatch: each(changeVisibilityOfOne),
};

function entriesOf(input: Input): readonly Input[] {
  const entries = (input['Entries'] ?? []) as readonly Input[];
  if (entries.length === 0)
    throw new SqsRefusal('EmptyBatchRequest', 'There should be at least one entry in the request.');
  if (entries.length > MOST_ENTRIES)
    throw new SqsRefusal(
      'TooManyEntriesInBatchRequest',
      `Maximum number of entries per request are ${MOST_ENTRIES}. You have sent ${entries.length}.`,
    );
  if (new Set(entries.map((entry) => textOf(entry, 'Id'))).size < entries.length)
    throw new SqsRefusal('BatchEntryIdsNotDistinct', 'Two or more batch entries in the request have the same Id.');
  return entries;
}
