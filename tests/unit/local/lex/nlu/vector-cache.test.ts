import { appendFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { MODEL_ID, VECTOR_LENGTH } from '../../../../../local/lex/nlu/embedder.ts';
import { createCachedEmbed } from '../../../../../local/lex/nlu/vector-cache.ts';

const VECTOR = new Float32Array(VECTOR_LENGTH).fill(1 / Math.sqrt(VECTOR_LENGTH));
const RECORD_BYTES = 16 + VECTOR.byteLength;
let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'vectors-'));
});
afterEach(() => rm(folder, { recursive: true }));

/** The texts that a new process with this folder computes for these. */
async function computedFor(...texts: string[]): Promise<string[]> {
  const computed: string[] = [];
  const embed = createCachedEmbed((wanted) => {
    computed.push(...wanted);
    return Promise.resolve(wanted.map(() => VECTOR));
  }, folder);
  await embed(texts);
  return computed;
}

describe('createCachedEmbed', () => {
  test('computes a text once, across restarts', async () => {
    expect(await computedFor('one', 'two', 'one')).toEqual(['one', 'two']);
    expect(await computedFor('one', 'three')).toEqual(['three']);
    expect(await computedFor('one', 'two', 'three')).toEqual([]);
  });

  test.each([100, RECORD_BYTES])('goes on keeping vectors behind %i torn bytes', async (bytes) => {
    await computedFor('one');
    await appendFile(path.join(folder, `${MODEL_ID}.vectors`), Buffer.alloc(bytes));
    await computedFor('two');
    await computedFor('two');

    expect(await computedFor('one', 'two')).toEqual([]);
  });
});
