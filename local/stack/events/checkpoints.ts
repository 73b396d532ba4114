import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** How far each shard of a stream has been delivered. */
export interface Checkpoints {
  /** Sequence number of the last record that is done with. */
  of(shard: string): string | undefined;
  keep(shard: string, sequenceNumber: string): void;
}

/**
 * @param file outlives a killed process; without one, a new start begins with the oldest record that the stream has
 */
export function createCheckpoints(file?: string): Checkpoints {
  const reached = new Map(Object.entries(file === undefined ? {} : read(file)));
  return {
    of: (shard) => reached.get(shard),
    keep(shard, sequenceNumber) {
      reached.set(shard, sequenceNumber);
      if (file !== undefined) write(file, Object.fromEntries(reached));
    },
  };
}

function read(file: string): Record<string, string> {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>;
  } catch {
    // Absent or damaged: what was delivered is delivered again, which every function has to expect.
    return {};
  }
}

/** Written beside and moved: a process that is killed leaves the old file or the new one. */
function write(file: string, reached: Readonly<Record<string, string>>): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(`${file}.new`, JSON.stringify(reached));
  renameSync(`${file}.new`, file);
}
