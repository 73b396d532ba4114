import type { ScoreReason } from './score-lead.ts';

/** One line of a lead's score log: what changed, and why. The points of all lines add up to the score. */
export interface ScoreEntry {
  /** Sorts by time. */
  readonly entryId: string;
  /** What led to it, such as a capture's cause or an event's id. */
  readonly cause: string;
  /** ISO 8601 in UTC. */
  readonly occurredAtIso: string;
  /** The sum of its reasons. */
  readonly points: number;
  /** How much more, or less, each reason brings than before. */
  readonly reasons: readonly ScoreReason[];
}

/**
 * What has to be added to the log for its sum to be the new score; empty when the reasons are the same.
 *
 * @param before the reasons of the score that the log adds up to
 * @param after the reasons of the new one
 */
export function scoreChange(before: readonly ScoreReason[], after: readonly ScoreReason[]): readonly ScoreReason[] {
  const was = new Map(before.map(({ code, points }) => [code, points]));
  const is = new Map(after.map(({ code, points }) => [code, points]));
  const codes = [...new Set([...was.keys(), ...is.keys()])];
  return codes
    .map((code) => ({ code, points: (is.get(code) ?? 0) - (was.get(code) ?? 0) }))
    .filter(({ points }) => points !== 0);
}

export const sumOf = (reasons: readonly Pick<ScoreReason, 'points'>[]): number =>
  reasons.reduce((sum, { points }) => sum + points, 0);
