import { expect, it } from '@jest/globals';
import { createKeeper } from '../../../src/platform/keep-fresh.ts';

/** A source that gives these answers in turn, read through a keeper at any time. */
function aSource(...answers: (string | Error)[]) {
  let time = 1000;
  const stale: string[] = [];
  let reads = 0;
  const read = () => {
    const answer = answers[reads++];
    return answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer);
  };
  const freshness = { freshSeconds: (value: unknown) => (value === undefined ? 30 : 300), retrySeconds: 30 };
  const keep = createKeeper(
    read,
    () => time,
    freshness,
    (name) => stale.push(name),
  );
  const at = (second: number, name = 'key') => {
    time = 1000 + second;
    return keep(name);
  };
  return { at, stale, reads: () => reads };
}
const down = new Error('down');

it('reads again when a value is no longer fresh, and not before', async () => {
  const source = aSource('one', 'two');

  expect([await source.at(0), await source.at(299), await source.at(300)]).toEqual(['one', 'one', 'two']);
  expect(source.stale).toEqual([]);
});

it('goes on with the older value while the source fails, asking again at intervals', async () => {
  const source = aSource('one', down, down, 'two');

  const values = [await source.at(0), await source.at(300), await source.at(329), await source.at(330)];
  const readsInOutage = source.reads();

  expect(values).toEqual(['one', 'one', 'one', 'one']);
  expect(readsInOutage).toBe(3);
  expect(source.stale).toEqual(['key', 'key']);
  expect(await source.at(360)).toBe('two');
});

it('rejects when nothing was read before, and asks again at once', async () => {
  const source = aSource(down, 'one');

  await expect(source.at(0)).rejects.toBe(down);
  expect(await source.at(0)).toBe('one');
});

it('keeps that there is nothing, for as long as told', async () => {
  const source = aSource(undefined as never, 'one');

  expect([await source.at(0), await source.at(29), await source.at(30)]).toEqual([undefined, undefined, 'one']);
});

it('keeps each name by itself', async () => {
  const source = aSource('one', 'two');

  expect([await source.at(0, 'a'), await source.at(0, 'b'), await source.at(1, 'a')]).toEqual(['one', 'two', 'one']);
});
