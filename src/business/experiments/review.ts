import { type ExperimentName, EXPERIMENTS } from './definitions/index.ts';
import { verdictInWords } from './in-words.ts';
import type { CountBook } from './ports.ts';
import { type ExperimentStateStore, isRunning } from './states.ts';
import { endOf, judge } from './verdict.ts';

export interface ReviewPorts {
  readonly states: ExperimentStateStore;
  readonly book: Pick<CountBook, 'readCounts'>;
}

/**
 * Stops each running experiment whose end has come: harm, a clear result, or enough seen. Everybody gets the control
 * from then on; that a better variant becomes what the shop does is for people to decide. May be done as often as one
 * likes: the verdicts hold at all times.
 *
 * @returns which were stopped, and why
 */
export async function reviewExperiments(
  nowIso: string,
  { states, book }: ReviewPorts,
): Promise<readonly { readonly name: ExperimentName; readonly because: string }[]> {
  const present = await states.read();
  const running = EXPERIMENTS.filter(({ name }) => isRunning(present, name));
  const ended = await Promise.all(
    running.map(async (experiment) => {
      const end = endOf(judge(experiment, await book.readCounts(experiment.name)));
      return end ? [{ name: experiment.name, because: verdictInWords(experiment, end) }] : [];
    }),
  );
  const stopped = ended.flat();
  await Promise.all(
    stopped.map(({ name, because }) => states.write(name, { state: 'stopped', sinceIso: nowIso, because })),
  );
  return stopped;
}
