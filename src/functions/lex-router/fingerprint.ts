import { createHash } from 'node:crypto';
import type { LexEvent } from '#adapters/lex/index';

/** A short mark of what the slots hold, or undefined when none is filled. Equal marks mean equal slots. */
export function fingerprintSlots({ sessionState: { intent } }: LexEvent): string | undefined {
  const filled = Object.entries(intent.slots ?? {}).filter(([, slot]) => slot?.value);
  if (filled.length === 0) return undefined;
  const sorted = filled.sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, slot]) => [name, slot?.value]);
  return createHash('sha256')
    .update(JSON.stringify([intent.name, sorted]))
    .digest('base64url')
    .slice(0, 12);
}
