import type { ObjectStore, StoredBytes } from '#adapters/s3/history/object-store';

interface Kept {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly etag: string;
  readonly writtenAtEpochSeconds: number;
}

export interface ObjectStoreInMemory extends ObjectStore {
  readonly keys: () => readonly string[];
  /** Every request for an object so far: how many bytes it brought. */
  readonly gets: { readonly key: string; readonly bytes: number }[];
}

/** An object store in memory, with the promises of the one in S3. */
export function anObjectStore(now = (): number => 0): ObjectStoreInMemory {
  const kept = new Map<string, Kept>();
  const gets: { key: string; bytes: number }[] = [];
  let writes = 0;
  return {
    keys: () => [...kept.keys()],
    gets,
    async get(key, part) {
      await Promise.resolve();
      const object = kept.get(key);
      const found =
        object && (part?.etag === undefined || part.etag === object.etag) ? sliceOf(object, part) : undefined;
      gets.push({ key, bytes: found?.bytes.length ?? 0 });
      return found;
    },
    async put(key, bytes, condition) {
      await Promise.resolve();
      const present = kept.get(key)?.etag;
      if (present !== ('etag' in condition ? condition.etag : undefined)) return { kind: 'conflict' };
      const etag = `"${(writes += 1)}"`;
      kept.set(key, { bytes: new Uint8Array(bytes), etag, writtenAtEpochSeconds: now() });
      return { kind: 'written', etag };
    },
    remove: (key) => Promise.resolve(void kept.delete(key)),
    list: (prefix) =>
      Promise.resolve(
        [...kept].flatMap(([key, { writtenAtEpochSeconds }]) =>
          key.startsWith(prefix) ? [{ key, writtenAtEpochSeconds }] : [],
        ),
      ),
  };
}

function sliceOf({ bytes, etag }: Kept, part: Parameters<ObjectStore['get']>[1]): StoredBytes {
  const size = bytes.length;
  if (!part) return { bytes: bytes.slice(), etag, size };
  const { range } = part;
  const slice = 'last' in range ? bytes.slice(-range.last) : bytes.slice(range.start, range.end);
  return { bytes: slice, etag, size };
}
