import { randomBytes } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

/** Secrets of a local stack, in the same form as the deployed ones. */
export interface DevelopmentKeys {
  /** JSON: the id of the key in use, and all keys by id, 32 bytes in base64 each. */
  readonly sealKey: string;
  /** 32 bytes in base64. */
  readonly contactHashKey: string;
}

/** The keys of an earlier start, or new ones, kept in `file` so that a conversation survives a restart. */
export async function keepDevelopmentKeys(file: string): Promise<DevelopmentKeys> {
  const kept = await readKeys(file);
  if (kept) return kept;

  const keys = createDevelopmentKeys();
  await mkdir(dirname(file), { recursive: true });
  // Written beside and moved, so that a start killed halfway leaves no half a file, and two at once don't mix theirs.
  const beside = `${file}.${process.pid}`;
  await writeFile(beside, `${JSON.stringify(keys, null, 2)}\n`, { mode: 0o600 });
  await rename(beside, file);
  return keys;
}

function createDevelopmentKeys(): DevelopmentKeys {
  const id = `local-${randomBytes(4).toString('hex')}`;
  const key = () => randomBytes(32).toString('base64');
  return { sealKey: JSON.stringify({ current: id, keys: { [id]: key() } }), contactHashKey: key() };
}

async function readKeys(file: string): Promise<DevelopmentKeys | undefined> {
  try {
    const keys = JSON.parse(await readFile(file, 'utf8')) as Partial<DevelopmentKeys>;
    return typeof keys.sealKey === 'string' && typeof keys.contactHashKey === 'string'
      ? (keys as DevelopmentKeys)
      : undefined;
  } catch {
    // Absent or damaged: development keys can be made anew at no loss but the conversations in progress.
    return undefined;
  }
}
