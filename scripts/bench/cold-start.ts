import { execFile } from 'node:child_process';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { releaseState } from '../../local/lex/state/claim.ts';
import type { ColdStart } from './cold-start-child.ts';
import type { LexAlone } from './lex-alone.ts';
import { verdict } from './measure.ts';

const CHILD = join(import.meta.dirname, 'cold-start-child.ts');
const TARGET_MS = 2000;

/** New processes that start from a state folder and build the shop's bot, once without any vector known, once with all. */
export async function benchColdStart({ stateDirectory, cacheDirectory, botId }: LexAlone): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'bench-cold-'));
  const start = async (vectors: string): Promise<ColdStart> => {
    const state = join(folder, 'state');
    await rm(state, { recursive: true, force: true });
    await cp(stateDirectory, state, { recursive: true });
    // The copy says whose the original is: that Lex Local still runs.
    releaseState(state);
    const { stdout } = await promisify(execFile)(process.execPath, [CHILD, state, vectors, botId]);
    return JSON.parse(stdout) as ColdStart;
  };
  const first = await start(join(folder, 'no-vectors'));
  const again = await start(cacheDirectory);
  await rm(folder, { recursive: true });

  console.log('\nCold start of Lex Local with the shop’s bot, from the start of the process until it is built');
  console.table({
    'no vectors known': row(first),
    'vectors known': {
      ...row(again),
      target: verdict(beyondModel(again) < TARGET_MS, `${TARGET_MS} ms beyond the model`),
    },
  });
}

const beyondModel = ({ builtMs, modelMs }: ColdStart): number => builtMs - modelMs;

const row = (start: ColdStart) => ({
  'until it answers ms': Math.round(start.answersMs),
  'load of the model ms': Math.round(start.modelMs),
  'build ms': Math.round(start.buildMs),
  'beyond the model ms': Math.round(beyondModel(start)),
  'CPU ms': Math.round(start.cpuMs),
});
