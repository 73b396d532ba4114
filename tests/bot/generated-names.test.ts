import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { NAMES_FILE, namesSource } from '../../scripts/generate/names-source.ts';
import { readDefinition, ROOT } from './support/definition.ts';

test('src/generated/bot.ts is what npm run generate writes', async () => {
  const written = await readFile(join(ROOT, NAMES_FILE), 'utf8');

  expect(await namesSource(await readDefinition())).toBe(written);
});
