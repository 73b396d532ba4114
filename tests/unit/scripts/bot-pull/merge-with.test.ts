import { describe, expect, test } from '@jest/globals';
import { mergeWith } from '../../../../scripts/bot-pull/merge-with.ts';

describe('mergeWith', () => {
  test('keeps the order of members, and what is said or left unsaid at Lex’s defaults', () => {
    const existing = { name: 'a', active: true, prompt: { maxRetries: 2 } };
    const pulled = { prompt: { allowInterrupt: true, maxRetries: 3 }, name: 'a', botType: 'Bot' };

    const merged = mergeWith(existing, pulled);

    expect(JSON.stringify(merged)).toBe('{"name":"a","active":true,"prompt":{"maxRetries":3}}');
  });

  test('takes over what is new and lets go of what is gone', () => {
    const merged = mergeWith({ $schema: './x.json', gone: 1, kept: 2 }, { kept: 2, fresh: { deep: [1] } });

    expect(merged).toEqual({ $schema: './x.json', kept: 2, fresh: { deep: [1] } });
  });

  test('keeps the places in lists whose order means nothing, new elements last', () => {
    const list = (...texts: string[]) => ({ sampleUtterances: texts.map((utterance) => ({ utterance })) });

    expect(mergeWith(list('a', 'b', 'c'), list('d', 'c', 'a'))).toEqual(list('a', 'c', 'd'));
  });

  test('takes the order of slots from Lex, and each slot’s spelling from the definition', () => {
    const existing = { slots: [{ slotName: 'A', active: true }, { slotName: 'B' }] };

    const merged = mergeWith(existing, { slots: [{ slotName: 'B' }, { slotName: 'A' }] });

    expect(merged).toEqual({ slots: [{ slotName: 'B' }, { slotName: 'A', active: true }] });
  });
});
