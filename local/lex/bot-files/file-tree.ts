import { ArchiveError } from './archive-error.ts';
import type { Files } from './zip.ts';

/** Finds files whatever the case of their path, and reads them as JSON objects. */
export interface FileTree {
  /** The path as it is written, or undefined. */
  find(path: string): string | undefined;
  /** The paths of all files that are called so, in order. */
  named(fileName: string): string[];
  /** The paths of `<folder>/<anything>/<fileName>`, in order. */
  below(folder: string, fileName: string): string[];
  /** @throws ArchiveError naming the file that is no JSON object */
  read(path: string): Record<string, unknown>;
}

/** What systems leave in archives that pass through them. */
const LITTER = /(^|\/)(__MACOSX|\.[^/]*)(\/|$)/;

export function createFileTree(files: Files): FileTree {
  const paths = [...files.keys()].filter((path) => !LITTER.test(path)).sort();
  const lower = new Map(paths.map((path) => [path.toLowerCase(), path]));
  return {
    find: (path) => lower.get(path.toLowerCase()),
    named: (fileName) => paths.filter((path) => `/${path}`.toLowerCase().endsWith(`/${fileName.toLowerCase()}`)),
    below(folder, fileName) {
      const start = folder === '' ? '' : `${folder}/`.toLowerCase();
      const end = `/${fileName.toLowerCase()}`;
      return paths.filter((path) => {
        const between = path.slice(start.length, -end.length);
        return path.toLowerCase().startsWith(start) && path.toLowerCase().endsWith(end) && /^[^/]+$/.test(between);
      });
    },
    read: (path) => parse(path, files.get(path) ?? ''),
  };
}

export const folderOf = (path: string): string => path.slice(0, Math.max(path.lastIndexOf('/'), 0));

function parse(path: string, text: string): Record<string, unknown> {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (cause) {
    throw new ArchiveError(`${path} is no JSON: ${(cause as Error).message}`, { cause });
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new ArchiveError(`${path} is no JSON object.`);
  return value as Record<string, unknown>;
}
