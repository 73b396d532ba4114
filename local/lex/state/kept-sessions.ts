import { createHash } from 'node:crypto';
import type { Session } from '../runtime/sessions.ts';

const FORMAT = 1;

export interface KeptSession {
  format: typeof FORMAT;
  key: string;
  session: Session;
}

export const keepSession = (key: string, session: Session): KeptSession => ({ format: FORMAT, key, session });

/** Session ids may have characters that file names may not. */
export const sessionFileOf = (key: string): string => createHash('sha256').update(key).digest('hex').slice(0, 32);

export function isKeptSession(value: unknown, name: string): value is KeptSession {
  if (typeof value !== 'object' || value === null) return false;
  const { format, key, session } = value as Partial<KeptSession>;
  return (
    format === FORMAT &&
    typeof key === 'string' &&
    sessionFileOf(key) === name &&
    typeof session?.lastUsed === 'number' &&
    typeof session.memory === 'object'
  );
}
