import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadDefinition, type LocaleDefinition } from '../../../scripts/bot-definition/index.ts';

export const ROOT = join(import.meta.dirname, '../../..');
export const DEFINITION = join(ROOT, 'bot-definition');

export const readDefinition = () => loadDefinition(DEFINITION);

/** The one locale there is; a test that a second one would pass by fails here. */
export async function onlyLocale(): Promise<LocaleDefinition> {
  const { locales } = await readDefinition();
  const [only, ...others] = locales;
  if (!only || others.length > 0) throw new Error('These checks are written for one locale: extend them to all');
  return only;
}

/** Gives a test a copy of the definition in which it may spoil one file. */
export async function withSpoiled<Result>(
  path: string,
  spoil: (text: string) => string,
  use: (folder: string) => Promise<Result>,
): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), 'bot-definition-'));
  try {
    await cp(DEFINITION, folder, { recursive: true });
    const text = await readFile(join(folder, path), 'utf8');
    await writeFile(join(folder, path), spoil(text));
    return await use(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}
