/** Bytes of an object, and which object they are of. */
export interface StoredBytes {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly etag: string;
  /** Of the whole object, in bytes. */
  readonly size: number;
}

/** Bytes from `start` to before `end`, or the `last` ones of an object. */
export type ByteRange = { readonly start: number; readonly end: number } | { readonly last: number };

/** Under which a write is done: nothing is there yet, or what is there is still what was read. */
export type WriteCondition = { readonly isAbsent: true } | { readonly etag: string };

export type WriteResult = { readonly kind: 'written'; readonly etag: string } | { readonly kind: 'conflict' };

/** Whole objects and parts of them by key; every call is one request, and sees all writes that were answered. */
export interface ObjectStore {
  /**
   * @param etag of the object that the bytes have to be of
   * @returns undefined when there is no such object, or another one than the etag says
   * @throws ObjectStoreUnavailableError
   */
  get(key: string, part?: { readonly range: ByteRange; readonly etag?: string }): Promise<StoredBytes | undefined>;
  /** @throws ObjectStoreUnavailableError when the answer is lost, too: it may be written all the same */
  put(key: string, bytes: Uint8Array, condition: WriteCondition): Promise<WriteResult>;
  /** Nothing happens when it is gone already. @throws ObjectStoreUnavailableError */
  remove(key: string): Promise<void>;
  /** All objects whose keys begin so. @throws ObjectStoreUnavailableError */
  list(prefix: string): Promise<readonly { readonly key: string; readonly writtenAtEpochSeconds: number }[]>;
}

/** The store gave no answer, or one that can't be used. */
export class ObjectStoreUnavailableError extends Error {
  readonly code = 'object-store-unavailable';
  readonly retryable = true;

  constructor(options?: ErrorOptions) {
    super('The store of history files did not answer.', options);
    this.name = 'ObjectStoreUnavailableError';
  }
}
