import { readdir, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import sourceMap from 'json-source-map';
import { placeOf, type DefinitionFile } from './definition-file.ts';
import type { Finding } from './finding.ts';
import type { Json } from './json.ts';

interface ReadFiles {
  readonly files: readonly DefinitionFile[];
  /** Files that aren't JSON or stand where the definition has no place for them. */
  readonly findings: readonly Finding[];
}

/**
 * Reads every JSON file of a definition but its schemas, sorted by path.
 *
 * @throws Error with the `code` of the file system when the folder can't be read
 */
export async function readFiles(folder: string): Promise<ReadFiles> {
  const entries = await readdir(folder, { recursive: true }).catch(missing(folder));
  const paths = entries
    .map((entry) => entry.split(sep).join('/'))
    .filter((path) => path.endsWith('.json') && !path.startsWith('schema/'))
    .sort();
  const read = await Promise.all(paths.map(async (path) => readOne(path, await readFile(join(folder, path), 'utf8'))));
  return {
    files: read.filter((one): one is DefinitionFile => 'data' in one),
    findings: read.filter((one): one is Finding => 'rule' in one),
  };
}

const missing =
  (folder: string) =>
  (cause: NodeJS.ErrnoException): never => {
    if (cause.code !== 'ENOENT' && cause.code !== 'ENOTDIR') throw cause;
    throw Object.assign(new Error(`There is no definition in ${folder}: no such folder.`, { cause }), {
      code: cause.code,
    });
  };

function readOne(path: string, text: string): DefinitionFile | Finding {
  const place = placeOf(path);
  if (!place) {
    return failure(path, {
      rule: 'unknown-file',
      message: 'the definition has no such file',
      fix: 'Move it to <locale>/intents/ or <locale>/slot-types/, or delete it.',
    });
  }
  try {
    const { data, pointers } = sourceMap.parse(text);
    const lines = Object.entries(pointers).map(([pointer, at]) => [pointer, (at.key ?? at.value).line + 1] as const);
    return { path, ...place, data: data as Json, lines: new Map(lines) };
  } catch (error) {
    return failure(path, {
      rule: 'not-json',
      message: `not valid JSON: ${jsonError(text, error)}`,
      fix: 'Look for a missing comma, quote or bracket there.',
    });
  }
}

function failure(path: string, told: Pick<Finding, 'rule' | 'message' | 'fix'>): Finding {
  return { severity: 'error', file: path, pointer: '', ...told };
}

/** JSON.parse says it better than the source map's parser. */
function jsonError(text: string, otherwise: unknown): string {
  try {
    JSON.parse(text);
  } catch (error) {
    return (error as Error).message;
  }
  return String(otherwise);
}
