import { describe, expect, it } from '@jest/globals';
import { embedWithModel } from '../../../../../local/lex/nlu/embedder.ts';

const sentences = (count: number) => Array.from({ length: count }, (_, index) => `sentence number ${index}`);

/** How often others had their turn while something went on. */
async function turnsDuring(work: () => Promise<unknown>): Promise<number> {
  let turns = 0;
  let next = setImmediate(function count() {
    turns += 1;
    next = setImmediate(count);
  });
  await work();
  clearImmediate(next);
  return turns;
}

describe('embedWithModel', () => {
  it('lets others have their turn between batches', async () => {
    await embedWithModel(sentences(1));

    expect(await turnsDuring(() => embedWithModel(sentences(4 * 32)))).toBeGreaterThanOrEqual(3);
  });
});
