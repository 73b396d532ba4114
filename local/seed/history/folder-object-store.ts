import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import type { ObjectStore } from '#adapters/s3/history/object-store';

/** A folder as a store of objects, a file for each: for one writer, such as a command. */
export function createFolderObjectStore(folder: string): ObjectStore {
  const pathOf = (key: string) => join(folder, ...key.split('/'));
  const read = async (key: string) => {
    const bytes = await readFile(pathOf(key)).catch(() => undefined);
    return bytes && { bytes: new Uint8Array(bytes), etag: createHash('md5').update(bytes).digest('hex') };
  };
  return {
    async get(key, part) {
      const found = await read(key);
      if (!found || (part?.etag !== undefined && part.etag !== found.etag)) return undefined;
      const { bytes, etag } = found;
      if (!part) return { bytes, etag, size: bytes.length };
      const { range } = part;
      const slice = 'last' in range ? bytes.slice(-range.last) : bytes.slice(range.start, range.end);
      return { bytes: slice, etag, size: bytes.length };
    },
    async put(key, bytes, condition) {
      const present = (await read(key))?.etag;
      if (present !== ('etag' in condition ? condition.etag : undefined)) return { kind: 'conflict' };
      await mkdir(dirname(pathOf(key)), { recursive: true });
      await writeFile(pathOf(key), bytes);
      return { kind: 'written', etag: createHash('md5').update(bytes).digest('hex') };
    },
    remove: (key) => rm(pathOf(key), { force: true }),
    async list(prefix) {
      const files = await readdir(folder, { recursive: true, withFileTypes: true });
      const keys = files
        .filter((file) => file.isFile())
        .map((file) => relative(folder, join(file.parentPath, file.name)).split(sep).join('/'));
      return Promise.all(
        keys
          .filter((key) => key.startsWith(prefix))
          .map(async (key) => ({ key, writtenAtEpochSeconds: Math.floor((await stat(pathOf(key))).mtimeMs / 1000) })),
      );
    },
  };
}
