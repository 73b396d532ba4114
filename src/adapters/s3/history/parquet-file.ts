import { type FileMetaData, parquetMetadata, parquetReadObjects } from 'hyparquet';
import type { HistoryRow } from './history-row.ts';
import type { ObjectStore } from './object-store.ts';
import { type Span, spanOf, type Wanted } from './span-of.ts';

/** What is read of a file's end at once: the footer of more than twenty groups, or a small file as a whole. */
const LAST_BYTES = 32 * 1024;
/** The length of the footer, and "PAR1". */
const TRAILER_BYTES = 8;

/** A file's footer: where its row groups are and what they span. */
export interface Footer {
  readonly etag: string;
  readonly size: number;
  readonly metadata: FileMetaData;
}

interface Bytes {
  /** Where in the file they begin. */
  readonly start: number;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

export interface OpenFile extends Footer {
  /** The file's end, when it was read just now. */
  readonly read?: Bytes;
}

/** Reads a file's footer; undefined when the file is gone. One request, two for a footer that is longer than usual. */
export async function openFile(store: ObjectStore, key: string): Promise<OpenFile | undefined> {
  const end = await store.get(key, { range: { last: LAST_BYTES } });
  if (!end) return undefined;
  const { bytes, etag, size } = end;
  const needed = footerBytes(bytes);
  if (needed <= bytes.length)
    return { etag, size, metadata: footerOf(bytes), read: { start: size - bytes.length, bytes } };

  const longer = await store.get(key, { range: { last: needed }, etag });
  return longer && { etag, size, metadata: footerOf(longer.bytes) };
}

const footerBytes = ({ buffer, byteOffset, byteLength }: Uint8Array<ArrayBuffer>): number =>
  new DataView(buffer, byteOffset, byteLength).getUint32(byteLength - TRAILER_BYTES, true) + TRAILER_BYTES;

const footerOf = ({ buffer }: Uint8Array<ArrayBuffer>): FileMetaData => parquetMetadata(buffer);

/**
 * Reads the rows that are wanted, by at most one request more.
 *
 * @param wanted absent: all rows
 * @returns undefined when the file is gone
 */
export async function readRows(
  store: ObjectStore,
  key: string,
  file: OpenFile,
  wanted?: Wanted,
): Promise<readonly HistoryRow[] | undefined> {
  const span = spanOf(file.metadata, wanted);
  if (!span) return [];
  const held = await bytesFor(store, key, { file, span });
  if (!held) return undefined;

  const { bytes, start } = held;
  const slice = (from: number, to = file.size) => bytes.slice(from - start, to - start).buffer;
  const rows = (await parquetReadObjects({
    file: { byteLength: file.size, slice },
    metadata: file.metadata,
    rowStart: span.rowStart,
    rowEnd: span.rowEnd,
  })) as HistoryRow[];
  return wanted ? rows.filter((row) => isWanted(row, wanted)) : rows;
}

async function bytesFor(store: ObjectStore, key: string, { file, span }: { file: OpenFile; span: Span }) {
  if (file.read && file.read.start <= span.start) return file.read;
  const part = await store.get(key, { range: { start: span.start, end: span.end }, etag: file.etag });
  return part && { start: span.start, bytes: part.bytes };
}

const isWanted = (row: HistoryRow, { nameKey, customerId }: Wanted): boolean =>
  row.name_key === nameKey && (customerId === undefined || row.customer_id === customerId);
