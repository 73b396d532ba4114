import { expect, it } from '@jest/globals';
import { createHistoryCompactor } from '#functions/history-compactor/handler';
import { captureOutput } from '../../../support/captured-output.ts';

it('merges as of now, and tells how much that was', async () => {
  const asked: number[] = [];
  const compact = (now: number) => {
    asked.push(now);
    return Promise.resolve({ compacted: 2, removed: 5 });
  };

  const { result } = await captureOutput(createHistoryCompactor({ compact }, () => 1000));

  expect(result).toEqual({ compacted: 2, removed: 5 });
  expect(asked).toEqual([1000]);
});
