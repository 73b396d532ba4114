import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { isAlive } from '../lifecycle/is-alive.ts';
import { lookUpProcess } from '../lifecycle/look-up-process.ts';
import { GUARD, killQuietly } from '../lifecycle/spawn-tied.ts';
import { EMULATOR } from './emulator.ts';

const MOST_PAUSES = 100;

/** An empty file for each DynamoDB Local that was started here, named by its process id. */
const notesIn = (directory: string) => join(directory, '.local', 'databases');

/** Remembers a DynamoDB Local, in case it is left over. @returns what forgets it, at once and without failing */
export function noteDatabase(directory: string, pid: number): () => void {
  const note = join(notesIn(directory), String(pid));
  mkdirSync(notesIn(directory), { recursive: true });
  writeFileSync(note, '');
  return () => rmSync(note, { force: true });
}

/**
 * Ends every DynamoDB Local that has outlived its start: somebody killed that outright, and the guard with it.
 *
 * @returns the process ids of those it has ended
 */
export async function endLeftOvers(directory: string): Promise<number[]> {
  const noted = notedIn(directory);
  const leftOver = noted.filter(isLeftOver);
  for (const pid of leftOver) await end(pid);
  for (const pid of noted.filter((one) => !isDatabase(one)))
    rmSync(join(notesIn(directory), String(pid)), { force: true });
  return leftOver;
}

/** The id may belong to any other program by now, so the command line decides; a guard still ends it by itself. */
const isLeftOver = (pid: number) => isDatabase(pid) && !commandLineOf(lookUpProcess(pid)?.parent).includes(GUARD);

const isDatabase = (pid: number) => commandLineOf(pid).includes(EMULATOR.jar);

const commandLineOf = (pid: number | undefined) => (pid === undefined ? '' : (lookUpProcess(pid)?.commandLine ?? ''));

async function end(pid: number): Promise<void> {
  killQuietly(pid);
  // Its port is free when the process is gone altogether, not when the signal has been sent.
  for (let pauses = 0; isAlive(pid) && pauses < MOST_PAUSES; pauses += 1) await pause(20);
}

function notedIn(directory: string): number[] {
  try {
    return readdirSync(notesIn(directory))
      .map(Number)
      .filter((pid) => Number.isInteger(pid) && pid > 1);
  } catch {
    return [];
  }
}
