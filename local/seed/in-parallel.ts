/** Enough to keep a database on the same machine busy, and few enough for the SDK's connection pool. */
const AT_ONCE = 16;

/**
 * Runs `work` on every item, a bounded number at a time; the results keep the items' order.
 *
 * The first failure rejects, and no further item is begun.
 */
export async function inParallel<Item, Result>(
  items: readonly Item[],
  work: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  const waiting = [...items.entries()].reverse();
  const worker = async () => {
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      const [index, item] = next;
      results[index] = await work(item).catch((error: unknown) => {
        waiting.length = 0;
        throw error;
      });
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return results;
}
