import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { isAlive } from '../lifecycle/is-alive.ts';

const remove = (folder: string) => rmSync(folder, { recursive: true, force: true });

interface Folder {
  readonly path: string;
  /** At once and without failing. */
  remove(): void;
}

/**
 * A folder for one start's objects, in `.local/s3`, named by its process. It goes when the process ends, and those of
 * processes that were killed before they could remove theirs go now.
 */
export function createObjectFolder(serviceDirectory: string): Folder {
  const parent = join(serviceDirectory, '.local', 's3');
  mkdirSync(parent, { recursive: true });
  for (const name of readdirSync(parent)) {
    const pid = Number(name.split('-')[0]);
    if (Number.isInteger(pid) && !isAlive(pid)) remove(join(parent, name));
  }

  const path = mkdtempSync(join(parent, `${process.pid}-`));
  const removeOwn = () => {
    process.removeListener('exit', removeOwn);
    remove(path);
  };
  process.on('exit', removeOwn);
  return { path, remove: removeOwn };
}
