import type { JsonObject } from '../bot-definition/index.ts';
import { differences } from '../sync-bot/plan/differences.ts';
import type { Files } from './pulled-files.ts';

/** What pulling does to a file. */
export interface Change {
  readonly path: string;
  readonly kind: 'add' | 'change' | 'remove';
  /** The members that differ in a changed file. */
  readonly members: readonly string[];
}

/** What becomes of the files of a folder, by path; files that mean the same aren't in it. */
export function compare(before: Files, after: Files): Change[] {
  const paths = [...new Set([...before.keys(), ...after.keys()])].sort();
  return paths.flatMap((path) => {
    const change = changeOf(before.get(path), after.get(path));
    return change ? [{ path, ...change }] : [];
  });
}

function changeOf(before: JsonObject | undefined, after: JsonObject | undefined): Omit<Change, 'path'> | undefined {
  if (!before) return { kind: 'add', members: [] };
  if (!after) return { kind: 'remove', members: [] };
  const members = differences(after, before);
  return members.length > 0 ? { kind: 'change', members } : undefined;
}

/** `change en_US/intents/Help.json (sampleUtterances)` */
export function describeChange({ kind, path, members }: Change): string {
  return members.length > 0 ? `${kind} ${path} (${members.join(', ')})` : `${kind} ${path}`;
}
