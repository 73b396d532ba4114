import { describe, expect, it } from '@jest/globals';
import { inParallel } from '../../../../scripts/shared/in-parallel.ts';

/** Work that ends when it is told to, one after the other. */
function aQueue() {
  const open: (() => void)[] = [];
  let most = 0;
  let running = 0;
  return {
    most: () => most,
    endNext: () => open.shift()?.(),
    work: (item: number) =>
      new Promise<number>((resolve) => {
        running += 1;
        most = Math.max(most, running);
        open.push(() => {
          running -= 1;
          resolve(item * 10);
        });
      }),
  };
}

const soon = () => new Promise((resolve) => setImmediate(resolve));

describe('inParallel', () => {
  it('keeps the order of the items, and runs so many at once and no more', async () => {
    const queue = aQueue();

    const results = inParallel(2, [1, 2, 3, 4, 5], queue.work);
    for (let step = 0; step < 5; step += 1) {
      queue.endNext();
      await soon();
    }

    expect(await results).toEqual([10, 20, 30, 40, 50]);
    expect(queue.most()).toBe(2);
  });

  it('has nothing to do for no items', async () => {
    expect(await inParallel(4, [], () => Promise.reject(new Error('called')))).toEqual([]);
  });

  it('begins nothing more after a failure, and tells it', async () => {
    const begun: number[] = [];
    const work = (item: number) => {
      begun.push(item);
      return item === 2 ? Promise.reject(new Error('two')) : soon();
    };

    await expect(inParallel(2, [1, 2, 3, 4], work)).rejects.toThrow('two');
    await soon();

    expect(begun).toEqual([1, 2]);
  });
});
