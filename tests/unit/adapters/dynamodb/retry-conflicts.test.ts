import { expect, test } from '@jest/globals';
import { CONFLICT_POLICY, retryConflicts } from '#adapters/dynamodb/retry-conflicts';

/** DynamoDB Local never reports a conflict. */
function after(...refusals: readonly (readonly string[] | undefined)[]) {
  const waits: number[] = [];
  let tries = 0;
  const patience = { delay: (ms: number) => Promise.resolve(waits.push(ms)), random: () => 0.5 };
  const outcome = retryConflicts(() => Promise.resolve(refusals[Math.min(tries++, refusals.length - 1)]), patience);
  return { outcome, waits, tries: () => tries };
}
const CONFLICT = ['None', 'TransactionConflict'];

test('runs again while it collides, and waits longer each time', async () => {
  const { outcome, waits } = after(CONFLICT, CONFLICT, CONFLICT, undefined);

  expect(await outcome).toBeUndefined();
  expect(waits).toEqual([10, 20, 40]);
});

test.each([
  ['a condition', ['ConditionalCheckFailed', 'None']],
  ['a condition beside a conflict', ['ConditionalCheckFailed', 'TransactionConflict']],
])('gives back a refusal for %s at once', async (_case, refusal) => {
  const { outcome, tries } = after(refusal, undefined);

  expect(await outcome).toEqual(refusal);
  expect(tries()).toBe(1);
});

test('gives up in the end', async () => {
  const { outcome, tries } = after(CONFLICT);

  await expect(outcome).rejects.toMatchObject({ code: 'storage-unavailable', retryable: true });
  expect(tries()).toBe(CONFLICT_POLICY.attempts);
});
