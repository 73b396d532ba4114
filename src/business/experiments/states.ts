import { OFFER_STRATEGY } from './bandit/strategy.ts';
import { EXPERIMENT_NAMES, type ExperimentName } from './definitions/index.ts';

/** What people start and stop: experiments, and learning which offer suits whom. */
export type RunName = ExperimentName | (typeof OFFER_STRATEGY)['name'];
export const RUN_NAMES: readonly RunName[] = [...EXPERIMENT_NAMES, OFFER_STRATEGY.name];

/** Whether an experiment runs, since when, and why not. One that was never started has no state. */
export interface ExperimentState {
  readonly state: 'running' | 'stopped';
  /** ISO 8601 in UTC. */
  readonly sinceIso: string;
  /** Why it was stopped, in plain words. */
  readonly because?: string;
}

export type ExperimentStates = Readonly<Partial<Record<RunName, ExperimentState>>>;

export const isRunning = (states: ExperimentStates, name: RunName): boolean => states[name]?.state === 'running';

/** Where states are kept. */
export interface ExperimentStateStore {
  /** May be stale by a moment. @throws StorageUnavailableError, ItemCorruptError */
  read(): Promise<ExperimentStates>;
  /** @throws StorageUnavailableError */
  write(name: RunName, state: ExperimentState): Promise<void>;
}
