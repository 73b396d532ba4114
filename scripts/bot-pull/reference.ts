import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isJsonObject, readFiles, type JsonObject } from '../bot-definition/index.ts';
import type { Lines } from './layout.ts';

/** A definition on disk: what a pulled one is written like, and compared with. */
export interface Reference {
  readonly files: ReadonlyMap<string, JsonObject>;
  readonly lines: ReadonlyMap<string, Lines>;
  readonly texts: ReadonlyMap<string, string>;
}

export const NO_REFERENCE: Reference = { files: new Map(), lines: new Map(), texts: new Map() };

/** Reads a definition without judging it; files that are no JSON count as absent. Empty when there is no such folder. */
export async function readReference(folder: string): Promise<Reference> {
  const { files } = await readFiles(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return { files: [] };
    throw error;
  });
  const texts = files.map(async ({ path }) => [path, await readFile(join(folder, path), 'utf8')] as const);
  return {
    files: new Map(files.flatMap(({ path, data }) => (isJsonObject(data) ? [[path, data] as const] : []))),
    lines: new Map(files.map(({ path, lines }) => [path, lines])),
    texts: new Map(await Promise.all(texts)),
  };
}
