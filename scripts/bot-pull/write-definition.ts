import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Change } from './compare.ts';
import { layout } from './layout.ts';
import type { Files } from './pulled-files.ts';
import type { Reference } from './reference.ts';

interface Written {
  readonly files: Files;
  readonly changes: readonly Change[];
  readonly reference: Reference;
  /** Copied beside the definition. */
  readonly schemaFolder?: string | undefined;
}

/** Carries out the changes in a folder; files that didn't change aren't touched. */
export async function writeDefinition(folder: string, written: Written): Promise<void> {
  await mkdir(folder, { recursive: true });
  if (written.schemaFolder) await cp(written.schemaFolder, join(folder, 'schema'), { recursive: true, force: false });
  for (const { path, kind } of written.changes) {
    const place = join(folder, path);
    if (kind === 'remove') {
      await rm(place);
      continue;
    }
    await mkdir(dirname(place), { recursive: true });
    await writeFile(place, await textOf(path, written));
  }
}

/** A file that says what the reference says is written just as there. */
async function textOf(path: string, { files, reference }: Written): Promise<string> {
  const data = files.get(path) ?? {};
  const known = reference.texts.get(path);
  const isSame = JSON.stringify(reference.files.get(path)) === JSON.stringify(data);
  if (known !== undefined && isSame) return known;
  return layout(data, reference.lines.get(path) ?? new Map());
}
