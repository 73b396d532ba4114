import { describe, expect, it } from '@jest/globals';
import type { Invocation } from '../../../../../local/lex/hooks/invoke.ts';
import { createHookWatch } from '../../../../../local/lex/trace/hook-watch.ts';

const returning = (payload: string): Invocation => ({ kind: 'returned', payload });

async function watched(...invocations: Invocation[]) {
  const { watch, taken } = createHookWatch();
  const results: Invocation[] = [];
  for (const invocation of invocations)
    results.push(await watch(() => Promise.resolve(invocation))('arn:function', '{"event":1}'));
  return { results, ...taken() };
}

describe('watching calls of the function', () => {
  it('hands on what came back and writes event and response down', async () => {
    const invocation = returning('{"answer":2}');
    const { results, hooks } = await watched(invocation);

    expect(results).toEqual([invocation]);
    expect(hooks).toEqual([
      { functionArn: 'arn:function', event: { event: 1 }, response: { answer: 2 }, milliseconds: expect.any(Number) },
    ]);
  });

  it.each<[Invocation, object]>([
    [returning('no JSON'), { response: 'no JSON' }],
    [{ kind: 'failed', reason: 'it threw' }, { failure: { kind: 'failed', reason: 'it threw' } }],
    [{ kind: 'timed-out', reason: 'too late' }, { failure: { kind: 'timed-out', reason: 'too late' } }],
  ])('writes %p down', async (invocation, expected) => {
    const { hooks } = await watched(invocation);

    expect(hooks).toMatchObject([expected]);
  });

  it('keeps the beginning of a response above 50 KB, as text', async () => {
    const { hooks } = await watched(returning(JSON.stringify('x'.repeat(60_000))));

    expect(String(hooks[0]?.response)).toHaveLength(50 * 1024 + ' …'.length);
  });

  it('keeps the first ten calls of a turn and counts the others', async () => {
    const { hooks, furtherHooks } = await watched(...Array.from({ length: 13 }, () => returning('{}')));

    expect([hooks.length, furtherHooks]).toEqual([10, 3]);
  });
});
