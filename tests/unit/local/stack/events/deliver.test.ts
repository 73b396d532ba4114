import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { deliver, type Taken } from '../../../../../local/stack/events/deliver.ts';

interface Answers {
  /** How often a record still fails. */
  readonly failures: Map<number, number>;
  /** Whether the function says which record has failed, or fails as a whole. */
  readonly isPrecise: boolean;
  readonly stopAfter?: number;
}

async function run(items: readonly number[], isBisected: boolean, { failures, isPrecise, stopAfter }: Answers) {
  const taken: number[] = [];
  const done: number[] = [];
  const givenUp: number[][] = [];
  const ending = new AbortController();
  let invocations = 0;
  await deliver(
    items,
    { isBisected, maximumRetryAttempts: 2 },
    {
      signal: ending.signal,
      invoke: (batch) => {
        invocations += 1;
        if (invocations === stopAfter) ending.abort();
        const failed = batch.findIndex((item) => (failures.get(item) ?? 0) > 0);
        if (failed === -1) {
          taken.push(...batch);
          return Promise.resolve<Taken>({ kind: 'taken' });
        }
        failures.set(batch[failed]!, failures.get(batch[failed]!)! - 1);
        if (isPrecise) taken.push(...batch.slice(0, failed));
        return Promise.resolve<Taken>({ kind: 'failed-from', index: isPrecise ? failed : 0 });
      },
      done: (item) => done.push(item),
      giveUp: (batch) => Promise.resolve(void givenUp.push([...batch])),
      pause: () => Promise.resolve(),
    },
  );
  return { taken, done, givenUp, invocations };
}

const always = (...items: number[]) => new Map(items.map((item) => [item, Infinity]));

describe('deliver', () => {
  test('goes on from the record that failed, and not before it', async () => {
    expect(await run([1, 2, 3, 4], true, { failures: new Map([[3, 1]]), isPrecise: true })).toEqual({
      taken: [1, 2, 3, 4],
      done: [2, 4],
      givenUp: [],
      invocations: 2,
    });
  });

  test('halves a batch until the record that always fails is alone, and gives up that one', async () => {
    const { taken, givenUp, done } = await run([1, 2, 3, 4, 5, 6], true, { failures: always(4), isPrecise: false });

    expect(taken).toEqual([1, 2, 3, 5, 6]);
    expect(givenUp).toEqual([[4]]);
    expect(done.at(-1)).toBe(6);
  });

  test('gives up the whole batch where it is not to be halved', async () => {
    const { givenUp, invocations } = await run([1, 2, 3], false, { failures: always(2), isPrecise: false });

    expect(givenUp).toEqual([[1, 2, 3]]);
    expect(invocations).toBe(3);
  });

  test('does not say that it is done when it is stopped', async () => {
    const answers = { failures: always(2), isPrecise: true, stopAfter: 2 };
    const { done, givenUp } = await run([1, 2, 3], true, answers);

    expect(done).toEqual([1]);
    expect(givenUp).toEqual([]);
  });

  test('loses no record, gives up only those that always fail, and keeps their order', async () => {
    const poisons = fc.uniqueArray(fc.nat({ max: 11 }));
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 12 }), poisons, fc.boolean(), async (count, bad, isPrecise) => {
        const items = Array.from({ length: count }, (_, index) => index);
        const { taken, givenUp, done } = await run(items, true, { failures: always(...bad), isPrecise });

        expect(givenUp).toEqual(items.filter((item) => bad.includes(item)).map((item) => [item]));
        expect(taken).toEqual(items.filter((item) => !bad.includes(item)));
        expect(done).toEqual([...done].sort((a, b) => a - b));
        expect(done.at(-1)).toBe(count - 1);
      }),
    );
  });
});
