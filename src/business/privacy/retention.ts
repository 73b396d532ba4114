/** How what is kept goes by itself. */
export type RetentionWay =
  /** By the table's time to live. */
  | 'time-to-live'
  /** By the bucket's lifecycle. */
  | 'lifecycle'
  /** By the retention job. */
  | 'job';

export interface RetentionRule {
  readonly what: string;
  readonly keptDays: number;
  readonly way: RetentionWay;
}

const YEAR = 365;

/**
 * How long what is kept without being asked to go. Profiles, orders and purchases stay while somebody is a customer.
 *
 * @source trust and law, "Consent and the sale of leads": leads 1,095 days, proof of consent 5 years
 */
export const RETENTION = {
  leads: { what: 'leads that nobody was in touch with', keptDays: 1_095, way: 'time-to-live' },
  consents: { what: 'proof of consents that ended', keptDays: 5 * YEAR, way: 'job' },
  'names-in-events': { what: 'names, numbers and topics in events', keptDays: 90, way: 'job' },
  events: { what: 'events', keptDays: 400, way: 'time-to-live' },
  insights: { what: 'conversations and journeys that figures are counted by', keptDays: 75, way: 'time-to-live' },
  history: { what: 'lines of the purchase history', keptDays: 10 * YEAR, way: 'job' },
  cases: { what: 'cases and their transcripts', keptDays: 90, way: 'time-to-live' },
  calls: { what: 'booked calls', keptDays: 90, way: 'time-to-live' },
  messages: { what: 'records of messages', keptDays: 400, way: 'time-to-live' },
  labels: { what: 'labels of returns', keptDays: 60, way: 'lifecycle' },
  letters: { what: 'letters', keptDays: 90, way: 'lifecycle' },
  exports: { what: 'copies of personal data', keptDays: 7, way: 'lifecycle' },
  erasures: { what: 'records of erasures', keptDays: 5 * YEAR, way: 'time-to-live' },
} as const satisfies Readonly<Record<string, RetentionRule>>;

export type RetentionName = keyof typeof RETENTION;

/** What a retention job removes or rewrites, as of an instant before which nothing is kept. */
export interface RetentionPlace {
  readonly name: RetentionName;
  /** Doing it again is harmless. @returns how much was changed */
  apply(before: Date): Promise<number>;
}

/** What a run of the retention job did: counts, no person. */
export interface RetentionReport {
  /** ISO 8601 in UTC. */
  readonly ranAtIso: string;
  readonly counts: Readonly<Partial<Record<RetentionName, number>>>;
  /** Places that failed; the next run takes them up again. */
  readonly failed: readonly RetentionName[];
}

export interface RetentionReports {
  keep(report: RetentionReport): Promise<void>;
  /** The latest first. */
  list(atMost: number): Promise<readonly RetentionReport[]>;
}

const DAY_MS = 86_400_000;

export interface RetentionRun {
  readonly report: RetentionReport;
  /** Why places failed. */
  readonly errors: readonly unknown[];
}

/** Applies what no store does by itself. One place that fails keeps no other from it. */
export async function applyRetention(
  places: readonly RetentionPlace[],
  reports: Pick<RetentionReports, 'keep'>,
  nowEpochSeconds: number,
): Promise<RetentionRun> {
  const counts: Partial<Record<RetentionName, number>> = {};
  const failed: RetentionName[] = [];
  const errors: unknown[] = [];
  for (const place of places) {
    const { name } = place;
    const before = new Date(nowEpochSeconds * 1000 - RETENTION[name].keptDays * DAY_MS);
    try {
      counts[name] = await place.apply(before);
    } catch (error) {
      failed.push(name);
      errors.push(error);
    }
  }
  const report = { ranAtIso: new Date(nowEpochSeconds * 1000).toISOString(), counts, failed };
  await reports.keep(report);
  return { report, errors };
}
