import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { findValues } from '#conversation/understanding/values/index';
import { type Expected, inShort, type Sentence } from './in-short.ts';

const FOLDER = join(import.meta.dirname, 'sentences');
const today = '2026-03-11';

describe.each(readdirSync(FOLDER))('%s', (file) => {
  const sentences = parse(readFileSync(join(FOLDER, file), 'utf8')) as Sentence[];

  it.each(sentences)('finds in "$says", asked for $asked, what is there', ({ says, asked, finds }) => {
    const found = findValues(says, { ...(asked && { asked }), today });

    expect(inShort(found)).toEqual(withoutNulls(finds));
    for (const { words } of found) expect(says).toContain(words);
  });
});

const withoutNulls = (finds: Expected): Expected =>
  Object.fromEntries(Object.entries(finds).filter(([, value]) => value !== null));
