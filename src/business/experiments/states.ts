import type { ExperimentName } from './definitions/index.ts';

/** Whether an experiment runs, since when, and why not. One that was never started has no state. */
export interface ExperimentState {
  readonly state: 'running' | 'stopped';
  /** ISO 8601 in UTC. */
  readonly sinceIso: string;
  /** Why it was stopped, in plain words. */
  readonly because?: string;
}

export type ExperimentStates = Readonly<Partial<Record<ExperimentName, ExperimentState>>>;

export const isRunning = (states: ExperimentStates, name: ExperimentName): boolean => states[name]?.state === 'running';

/** Where states are kept. */
export interface ExperimentStateStore {
  /** May be stale by a moment. @throws StorageUnavailableError, ItemCorruptError */
  read(): Promise<ExperimentStates>;
  /** @throws StorageUnavailableError */
  write(name: ExperimentName, state: ExperimentState): Promise<void>;
}
