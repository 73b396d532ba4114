import { strFromU8, strToU8, Unzip, UnzipInflate, unzipSync, zipSync } from 'fflate';
import { ArchiveError } from './archive-error.ts';

/** Text by path, with `/` between folders. */
export type Files = Map<string, string>;

const MEBIBYTE = 1024 * 1024;
const MAX_FILES = 20_000;
const MAX_FILE_BYTES = 8 * MEBIBYTE;
const MAX_BYTES = 32 * MEBIBYTE;

/** What is unpacked before the next look at the limits: no compression makes more than about 1,000 bytes of one. */
const STEP_BYTES = 8192;

/**
 * The files of a zip archive. At most 20,000 files, of 8 MiB each and 32 MiB together.
 *
 * @throws ArchiveError for anything else than a whole zip within the limits with plain relative paths
 */
export function readZip(bytes: Uint8Array): Files {
  const names = readDirectory(bytes);
  const files = unpack(bytes);
  const missing = names.find((name) => !files.has(name));
  if (missing !== undefined) throw new ArchiveError(`The archive is damaged: ${missing} can't be read.`);
  return new Map(names.map((name) => [name, files.get(name) ?? '']));
}

/** A zip archive with the same bytes for the same files. */
export function writeZip(files: Files): Uint8Array {
  const earliest = new Date(1980, 0, 1);
  const entries = [...files].map(([path, text]) => [path, strToU8(text)] as const);
  return zipSync(Object.fromEntries(entries), { mtime: earliest });
}

/** The names of its files, from the directory at the end. Nothing is unpacked. */
function readDirectory(bytes: Uint8Array): string[] {
  const names: string[] = [];
  try {
    unzipSync(bytes, { filter: ({ name }) => (names.push(name), false) });
  } catch (cause) {
    throw new ArchiveError('The file is no zip archive, or a part of one.', { cause });
  }
  if (names.length > MAX_FILES) throw new ArchiveError(`The archive has more than ${MAX_FILES} files.`);
  const outside = names.find(leadsOutside);
  if (outside !== undefined) throw new ArchiveError(`The archive has a file with the path ${outside}.`);
  return names.filter((name) => !name.endsWith('/'));
}

const leadsOutside = (name: string): boolean =>
  /^([/\\]|[a-z]:)/i.test(name) || name.split(/[/\\]/).includes('..') || name.includes('\0');

/** Unpacks step by step, so that a small archive that unpacks to a huge one is noticed before it has. */
function unpack(bytes: Uint8Array): Files {
  const files: Files = new Map();
  let total = 0;
  const unzip = new Unzip((file) => {
    const chunks: Uint8Array[] = [];
    let size = 0;
    file.ondata = (error, chunk, isLast) => {
      if (error) throw asArchiveError(error, `${file.name} can't be unpacked`);
      total += chunk.length;
      size += chunk.length;
      if (size > MAX_FILE_BYTES || total > MAX_BYTES) throw new ArchiveError(`${file.name} unpacks to too much.`);
      chunks.push(chunk);
      if (isLast) files.set(file.name, strFromU8(Buffer.concat(chunks)));
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  for (let at = 0; at < bytes.length; at += STEP_BYTES) pushStep(unzip, bytes, at);
  return files;
}

function pushStep(unzip: Unzip, bytes: Uint8Array, at: number): void {
  const end = at + STEP_BYTES;
  try {
    unzip.push(bytes.subarray(at, end), end >= bytes.length);
  } catch (error) {
    throw asArchiveError(error as Error, 'The archive is damaged');
  }
}

const asArchiveError = (error: Error, what: string): ArchiveError =>
  error instanceof ArchiveError ? error : new ArchiveError(`${what}: ${error.message}`, { cause: error });
