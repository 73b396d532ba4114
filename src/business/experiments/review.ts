import { findHarm } from './bandit/find-harm.ts';
import { OFFER_STRATEGY } from './bandit/strategy.ts';
import { EXPERIMENTS } from './definitions/index.ts';
import { harmInWords, verdictInWords } from './in-words.ts';
import type { CountBook } from './ports.ts';
import { type ExperimentStates, type ExperimentStateStore, hasChanged, isRunning, type RunName } from './states.ts';
import { endOf, judge } from './verdict.ts';

export interface ReviewPorts {
  readonly states: ExperimentStateStore;
  readonly book: Pick<CountBook, 'readCounts'>;
}

interface Ended {
  readonly name: RunName;
  readonly because: string;
}

/**
 * Stops each running experiment whose end has come: harm, a clear result, or enough seen; and learning that does harm.
 * Everybody gets the control from then on; that a better variant becomes what the shop does is for people to decide. May
 * be done as often as one likes: the verdicts hold at all times.
 *
 * @returns which were stopped, and why
 */
export async function reviewExperiments(nowIso: string, { states, book }: ReviewPorts): Promise<readonly Ended[]> {
  const present = await states.read();
  const ended = await Promise.all([
    ...EXPERIMENTS.map((experiment) => endOfExperiment(experiment, present, book)),
    endOfLearning(present, book),
  ]);
  const stopped = ended.flatMap((end) => end ?? []);
  await Promise.all(
    stopped.map(({ name, because }) => states.write(name, { state: 'stopped', sinceIso: nowIso, because })),
  );
  return stopped;
}

const CHANGED =
  'Its variants or shares are others than it was started with, so that what was counted does not compare: start it anew under another name.';

async function endOfExperiment(
  experiment: (typeof EXPERIMENTS)[number],
  states: ExperimentStates,
  book: ReviewPorts['book'],
): Promise<Ended | undefined> {
  const { name } = experiment;
  if (!isRunning(states, name)) return undefined;
  if (hasChanged(states, experiment)) return { name, because: CHANGED };
  const end = endOf(judge(experiment, await book.readCounts(name)));
  return end && { name, because: verdictInWords(experiment, end) };
}

async function endOfLearning(states: ExperimentStates, book: ReviewPorts['book']): Promise<Ended | undefined> {
  const { name } = OFFER_STRATEGY;
  if (!isRunning(states, name)) return undefined;
  const harm = findHarm(await book.readCounts(name));
  return harm && { name, because: harmInWords(harm) };
}
