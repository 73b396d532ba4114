import { cellOf, changeOf, type Counts } from './counts.ts';

/** A figure that was counted otherwise than the events say. */
export interface Difference {
  /** As `cellKey` has it. */
  readonly cell: string;
  readonly measure: string;
  readonly counted: number;
  readonly byEvents: number;
}

/** Where what was counted isn't what events say; nothing where they are the same, to the cent. */
export function differencesBetween(counted: Counts, byEvents: Counts): readonly Difference[] {
  return [...changeOf(byEvents, counted)].flatMap(([cell, measures]) =>
    Object.keys(measures).map((measure) => ({
      cell,
      measure,
      counted: counted.get(cell)?.[measure] ?? 0,
      byEvents: byEvents.get(cell)?.[measure] ?? 0,
    })),
  );
}

/** The part of these days, both included. */
export const countsOfDays = (counts: Counts, from: string, to: string): Counts =>
  new Map([...counts].filter(([key]) => from <= cellOf(key).day && cellOf(key).day <= to));
