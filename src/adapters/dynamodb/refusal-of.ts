import type { CancellationReason } from '@aws-sdk/client-dynamodb';
import { callDynamo } from './errors.ts';

const CANCELED = 'TransactionCanceledException';

/** Codes for which a transaction is refused by what is stored, or by another one at the same time. */
export const REFUSED = { condition: 'ConditionalCheckFailed', conflict: 'TransactionConflict' } as const;
const EXPECTED: readonly string[] = ['None', REFUSED.condition, REFUSED.conflict];

/**
 * Runs a transaction.
 *
 * @returns undefined when it was written, else why not: a code for each of its items, "None" for those that would do
 * @throws StorageUnavailableError also when DynamoDB cancels it for another reason, such as its load
 */
export async function refusalOf(
  operation: string,
  write: () => Promise<unknown>,
): Promise<readonly string[] | undefined> {
  return callDynamo(operation, async () => {
    try {
      await write();
      return undefined;
    } catch (error) {
      const codes = codesOf(error);
      if (codes?.every((code) => EXPECTED.includes(code))) return codes;
      throw error;
    }
  });
}

function codesOf(error: unknown): readonly string[] | undefined {
  if (!(error instanceof Error) || error.name !== CANCELED) return undefined;
  const { CancellationReasons: reasons = [] } = error as { CancellationReasons?: readonly CancellationReason[] };
  return reasons.length > 0 ? reasons.map(({ Code }) => Code ?? 'None') : undefined;
}
