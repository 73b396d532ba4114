import type { MetricName } from './metrics.ts';

/** An outcome of one unit, as an event told of it. */
export interface Outcome {
  readonly eventId: string;
  /** ISO 8601 in UTC. */
  readonly atIso: string;
  readonly metric: MetricName;
  /** 1 for something that happened, or minor units. */
  readonly value: number;
}

/** What a unit was shown first. */
export interface Shown {
  readonly variant: string;
  readonly atIso: string;
}

/** Everything that is counted of one unit in one experiment, in whichever order it was told. */
export interface UnitRecord {
  readonly shown?: Shown;
  readonly outcomes: readonly Outcome[];
}

export const NEW_UNIT: UnitRecord = { outcomes: [] };

/** Further ones of a unit for the same measure say nothing new, and aren't kept: no other measure's are lost by them. */
export const MOST_OUTCOMES = 50;

/** The record with what was shown; the earliest counts. */
export const withShown = (record: UnitRecord, shown: Shown): UnitRecord =>
  record.shown && record.shown.atIso <= shown.atIso ? record : { ...record, shown };

/** The record with an outcome; one that is told again changes nothing. */
export function withOutcome(record: UnitRecord, outcome: Outcome): UnitRecord {
  const { outcomes } = record;
  const alike = outcomes.filter(({ metric }) => metric === outcome.metric);
  const isKnown = alike.some(({ eventId }) => eventId === outcome.eventId);
  return isKnown || alike.length === MOST_OUTCOMES ? record : { ...record, outcomes: [...outcomes, outcome] };
}

const MILLISECONDS_A_DAY = 86_400_000;

/** What a unit's outcomes come to in the days after it was shown its variant: 1 at most for what is or isn't. */
export function valueOf(
  { shown, outcomes }: UnitRecord,
  { metric, kind, windowDays }: { readonly metric: MetricName; readonly kind: string; readonly windowDays: number },
): number {
  if (!shown) return 0;
  const from = Date.parse(shown.atIso);
  const until = from + windowDays * MILLISECONDS_A_DAY;
  const isIn = (outcome: Outcome): boolean =>
    outcome.metric === metric && Date.parse(outcome.atIso) >= from && Date.parse(outcome.atIso) < until;
  const sum = outcomes.reduce((total, outcome) => (isIn(outcome) ? total + outcome.value : total), 0);
  return kind === 'proportion' ? Math.min(sum, 1) : sum;
}
