import { readdirSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { isAlive } from '../lifecycle/is-alive.ts';

/** Removes this run's bundles when it ends, and those of runs that were killed before they could. */
export function tidyBundles(serviceDirectory: string): void {
  const own = resolve(serviceDirectory, createRequire(import.meta.url)('./bundle-folder.cjs') as string);
  process.on('exit', () => rmSync(own, { recursive: true, force: true }));

  for (const run of runsIn(dirname(own)).filter((pid) => !isAlive(pid))) {
    rmSync(join(dirname(own), String(run)), { recursive: true, force: true });
  }
}

function runsIn(folder: string): number[] {
  try {
    return readdirSync(folder).map(Number).filter(Number.isInteger);
  } catch {
    return [];
  }
}
