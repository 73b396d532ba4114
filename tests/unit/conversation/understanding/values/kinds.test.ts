import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { findValues } from '#conversation/understanding/values/index';
import { areSame, type Labels, today, toKind, toLabels } from './labelled.ts';

interface Said {
  readonly says: string;
  readonly asked?: string;
  readonly has: Labels;
  readonly guessed?: readonly string[];
}

const FOLDER = join(import.meta.dirname, 'kinds');

/** Ways to say values of one kind, and what only looks like them: one extra value fails as a missing one does. */
describe.each(readdirSync(FOLDER))('%s', (file) => {
  const sentences = parse(readFileSync(join(FOLDER, file), 'utf8')) as Said[];

  it.each(sentences)('finds exactly what "$says" holds, asked for $asked', ({ says, asked, has, guessed = [] }) => {
    const found = findValues(says, { ...(asked && { asked: toKind(asked) }), today });

    const labels = toLabels(found);
    expect(areSame(labels, has) ? has : labels).toEqual(has);
    const numbers = found.filter(({ kind }) => kind === 'orderNumber');
    for (const { sureness } of numbers) expect(sureness).toBe(guessed.includes('OrderNumber') ? 'guessed' : 'said');
  });
});
