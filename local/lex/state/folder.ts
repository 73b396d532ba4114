import { mkdirSync, readFileSync, readdirSync } from 'node:fs';
import { rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setImmediate as nextRound } from 'node:timers/promises';
import { seal, unseal } from './sealed.ts';

/** A state folder holds something that Lex Local did not write, or not to the end. */
export class DamagedStateError extends Error {
  readonly code = 'state-damaged';

  constructor(file: string, why: string) {
    super(`State file '${file}' is damaged: ${why}. Repair it, or delete it to go on without what it holds.`);
    this.name = 'DamagedStateError';
  }
}

/** The value that a name stands for now; undefined when it is gone. */
export type Snapshot = (name: string) => object | undefined;

/** Values in files of one folder, `<name>.json` each. */
export interface Folder {
  /** Has the value written, or its file deleted, soon: changes in quick succession make one write. */
  changed(name: string): void;
  /** Settles when all changes are written; later ones are not. */
  close(): Promise<void>;
}

const ENDING = '.json';
const OWNER_ONLY = 0o600;

/** All files of the folder, which is made if it is not there. Throws DamagedStateError. */
export function readFolder<T>(directory: string, isWhole: (value: unknown, name: string) => value is T): T[] {
  mkdirSync(directory, { recursive: true });
  const files = readdirSync(directory).filter((file) => file.endsWith(ENDING));
  return files.map((file) => {
    const full = path.join(directory, file);
    const value = parse(full);
    if (!isWhole(value, path.basename(file, ENDING)))
      throw new DamagedStateError(full, 'it is not what this version writes');
    return value;
  });
}

function parse(file: string): unknown {
  try {
    return unseal(readFileSync(file, 'utf8'));
  } catch (cause) {
    throw new DamagedStateError(file, (cause as Error).message);
  }
}

/** Files are written beside and then renamed, so that a process that dies leaves the old or the new one, never a part. */
export function createFolder(directory: string, snapshot: Snapshot, report: (error: unknown) => void): Folder {
  const dirty = new Set<string>();
  let writing: Promise<void> | undefined;
  let isClosed = false;

  const writeAll = async (): Promise<void> => {
    await nextRound();
    for (const name of dirty) {
      dirty.delete(name);
      await write(path.join(directory, name + ENDING), snapshot(name)).catch(report);
    }
    writing = undefined;
  };
  return {
    changed(name) {
      if (isClosed) return;
      dirty.add(name);
      writing ??= writeAll();
    },
    async close() {
      isClosed = true;
      await writing;
    },
  };
}

async function write(file: string, value: object | undefined): Promise<void> {
  if (!value) return rm(file, { force: true });
  const beside = `${file}.part`;
  await writeFile(beside, seal(value), { mode: OWNER_ONLY, flush: true });
  await rename(beside, file);
}
