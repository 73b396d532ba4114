import { stringify } from 'csv-stringify/sync';
import type { PrivacyJob } from './job.ts';
import { recordOf } from './finish-erasure.ts';
import type { ExportedRow, PersonalDataPlace } from './place.ts';
import { EXPORT_KEPT_SECONDS } from './policy.ts';
import type { PrivacyPorts } from './ports.ts';
import type { Trail } from './trail.ts';

/** Everything that is kept of a person, by the place where it is kept. */
export type PersonalData = Readonly<Record<string, readonly ExportedRow[]>>;

/** Both say the same: one for programs, one for spreadsheets. */
export interface SubjectExport {
  readonly json: string;
  readonly csv: string;
}

export async function readPersonalData(places: readonly PersonalDataPlace[], trail: Trail): Promise<PersonalData> {
  const found: Record<string, readonly ExportedRow[]> = {};
  for (const place of places) {
    const rows = await place.exportOf(trail);
    if (rows.length > 0) found[place.name] = rows;
  }
  return found;
}

/**
 * Writes down what is kept of a person, as JSON and as CSV with a line for each value.
 *
 * @source GDPR, articles 15 and 20: a structured, commonly used, machine-readable form
 */
export function writeExport(data: PersonalData, nowEpochSeconds: number): SubjectExport {
  const writtenAt = new Date(nowEpochSeconds * 1000).toISOString();
  const lines = Object.entries(data).flatMap(([place, rows]) =>
    rows.flatMap(({ kind, data: of }, index) =>
      valuesOf(of).map(([field, value]) => [place, kind, index + 1, field, value]),
    ),
  );
  return {
    json: `${JSON.stringify({ writtenAt, data }, null, 2)}\n`,
    // A value that looks like a formula is one to a spreadsheet, unless it is escaped.
    csv: stringify([['place', 'kind', 'number', 'field', 'value'], ...lines], { bom: true, escape_formulas: true }),
  };
}

/** Each value with the way to it, such as "address.city". */
function valuesOf(value: unknown, path = ''): readonly (readonly [string, string])[] {
  if (value === undefined || value === null) return [];
  if (typeof value !== 'object') return [[path, typeof value === 'string' ? value : JSON.stringify(value)]];
  const entries = Object.entries(value);
  return entries.flatMap(([name, of]) => valuesOf(of, path === '' ? name : `${path}.${name}`));
}

/** Keys of the documents that an export is kept under. */
export const exportKeys = (jobId: string) => ({
  json: `exports/${jobId}/my-data.json`,
  csv: `exports/${jobId}/my-data.csv`,
});

/** Keeps an export among the shop's documents until it is fetched, and ends its job. */
export async function collectExport(
  job: PrivacyJob,
  { places, documents, jobs }: PrivacyPorts,
  nowEpochSeconds: number,
): Promise<'finished'> {
  const { json, csv } = writeExport(await readPersonalData(places, job.trail), nowEpochSeconds);
  const keys = exportKeys(job.jobId);
  await documents.put(keys.json, Buffer.from(json), 'application/json');
  await documents.put(keys.csv, Buffer.from(csv), 'text/csv; charset=utf-8');
  const { customers, people } = job.trail;
  const record = {
    ...recordOf(job, nowEpochSeconds, EXPORT_KEPT_SECONDS),
    documents: [keys.json, keys.csv],
    owners: [...customers, ...people],
    ...(job.copyOf !== undefined && { copyOf: job.copyOf }),
  };
  await jobs.finish(job, record, []);
  return 'finished';
}
