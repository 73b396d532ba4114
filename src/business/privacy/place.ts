import type { HoldReason } from './policy.ts';
import type { Trail } from './trail.ts';

/** Where a place goes on that was left in the middle; only the place itself knows what it means. */
export type Cursor = Readonly<Record<string, unknown>>;

/** Something of the person's that erasing would harm. */
export interface Hold {
  readonly reason: HoldReason;
  /** Such as an order number. */
  readonly what: string;
}

export interface Survey {
  readonly leadsTo: Partial<Trail>;
  readonly holds: readonly Hold[];
  /** Absent at the end. */
  readonly next?: Cursor;
}

/** One thing that is kept of a person, in words that a program and a person read. */
export interface ExportedRow {
  readonly kind: string;
  readonly data: Readonly<Record<string, unknown>>;
}

/** What an erasure leaves instead of a person: drawn for this erasure alone. */
export interface Replacement {
  readonly trail: Trail;
  readonly standIn: string;
  readonly nowEpochSeconds: number;
}

/** A table, a bucket or a provider that holds personal data. What belongs to others is never touched or told. */
export interface PersonalDataPlace {
  readonly name: string;
  /** Looks through a part of the place. */
  survey(trail: Trail, from?: Cursor): Promise<Survey>;
  /** Everything that the person is to be told of. */
  exportOf(trail: Trail): Promise<readonly ExportedRow[]>;
  /** Forgets the person in a part of the place; doing it again is harmless. @returns how much was changed */
  erase(replacement: Replacement, from?: Cursor): Promise<{ readonly changed: number; readonly next?: Cursor }>;
}
