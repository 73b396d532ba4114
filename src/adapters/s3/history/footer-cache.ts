import type { ObjectStore } from './object-store.ts';
import { type Footer, openFile, type OpenFile } from './parquet-file.ts';

/** A footer takes some 300 KB of memory. */
const MOST_KEPT = 64;

export type OpenCached = (key: string) => Promise<OpenFile | undefined>;

/** Opens files and keeps their footers, the latest used ones. A file's bytes never change under its key and ETag. */
export function createFooterCache(store: ObjectStore, mostKept = MOST_KEPT): OpenCached {
  const kept = new Map<string, Footer>();
  return async (key) => {
    const known = kept.get(key);
    const opened = known ?? (await openFile(store, key));
    kept.delete(key);
    if (!opened) return undefined;

    const { etag, size, metadata } = opened;
    kept.set(key, { etag, size, metadata });
    const [oldest] = kept.keys();
    if (kept.size > mostKept && oldest !== undefined) kept.delete(oldest);
    return opened;
  };
}
