import type { CountChange } from './count-unit.ts';
import type { UnitRecord } from './unit-record.ts';
import type { Tallies } from './verdict.ts';

/** A unit in an experiment. It is named by a digest: what is counted names no customer. */
export interface UnitName {
  readonly experiment: string;
  readonly unit: string;
}

/** What a change of a unit's record comes to. */
export interface RecordChange {
  readonly record: UnitRecord;
  readonly counts: readonly CountChange[];
  /** Nothing can be added to it after that second. */
  readonly keptUntilEpochSeconds: number;
  /** The conversation that this unit is found by, too. */
  readonly alsoKnownAs?: string;
}

/** Where units and counts are kept. */
export interface CountBook {
  /**
   * Changes a unit's record and the counts that follow from it, together or not at all; of several at the same time, one
   * after the other. `change` gives undefined when there is nothing to change.
   *
   * @throws StorageUnavailableError, ItemCorruptError
   */
  change(name: UnitName, change: (record: UnitRecord | undefined) => RecordChange | undefined): Promise<void>;
  /** The unit that was shown something in this conversation; undefined when none was. */
  findAlias(experiment: string, conversation: string): Promise<string | undefined>;
  /** The counts of an experiment, by variant. Sees its own writes. */
  readCounts(experiment: string): Promise<Tallies>;
}
