import { OFFER_STRATEGY } from './bandit/strategy.ts';
import { EXPERIMENT_NAMES, type ExperimentName } from './definitions/index.ts';
import type { Experiment } from './experiment.ts';

/** What people start and stop: experiments, and learning which offer suits whom. */
export type RunName = ExperimentName | (typeof OFFER_STRATEGY)['name'];
export const RUN_NAMES: readonly RunName[] = [...EXPERIMENT_NAMES, OFFER_STRATEGY.name];

/** Whether an experiment runs, since when, and why not. One that was never started has no state. */
export interface ExperimentState {
  readonly state: 'running' | 'stopped';
  /** ISO 8601 in UTC. */
  readonly sinceIso: string;
  /** The variants and shares that it was started with; absent where there are none, or nobody wrote them down. */
  readonly shares?: string;
  /** Why it was stopped, in plain words. */
  readonly because?: string;
}

export type ExperimentStates = Readonly<Partial<Record<RunName, ExperimentState>>>;

export const isRunning = (states: ExperimentStates, name: RunName): boolean => states[name]?.state === 'running';

/** @example "soft 5000, insistent 5000" */
export const sharesOf = ({ variants }: Pick<Experiment, 'variants'>): string =>
  variants.map(({ name, share }) => `${name} ${share}`).join(', ');

/**
 * Whether an experiment has other variants or shares than it was started with. Then what was counted doesn't compare any
 * more: units would see another variant than they are counted for, and those of a variant that grew would be newer than
 * the others, with less time to buy.
 */
export function hasChanged(
  states: ExperimentStates,
  experiment: { readonly name: RunName } & Pick<Experiment, 'variants'>,
) {
  const { shares } = states[experiment.name] ?? {};
  return shares !== undefined && shares !== sharesOf(experiment);
}

/** Where states are kept. */
export interface ExperimentStateStore {
  /** May be stale by a moment. @throws StorageUnavailableError, ItemCorruptError */
  read(): Promise<ExperimentStates>;
  /** @throws StorageUnavailableError */
  write(name: RunName, state: ExperimentState): Promise<void>;
}
