import { stringify } from 'csv-stringify/sync';
import { type ExportedLead, type LeadField, PACKAGES, type PackageName } from '#business/exchange/index';
import type { ExportFormat } from './options.ts';

/** What stands on each row beside the lead. */
const TERMS = ['saleId', 'receiptId', 'priceMinor', 'currency'] as const;
/** The parts of a lead's history, which is no single value. */
const HISTORY = ['source', 'firstSeenOn', 'lastSeenOn'] as const;

/** The names of a file's columns, in their order. */
export const columnsOf = (name: PackageName): readonly string[] => [
  ...TERMS,
  ...PACKAGES[name].flatMap((field) => (field === 'history' ? HISTORY.map((part) => `history.${part}`) : [field])),
];

/** The rows as a file's text. A spreadsheet takes no cell for a formula, whatever people gave as their name. */
export function toFile(rows: readonly ExportedLead[], name: PackageName, format: ExportFormat): string {
  if (format === 'jsonl') return rows.map((row) => `${JSON.stringify(row)}\n`).join('');
  const columns = [...columnsOf(name)];
  return stringify(
    rows.map((row) => cellsOf(row, name)),
    { columns, header: true, escape_formulas: true, record_delimiter: 'windows' },
  );
}

function cellsOf({ lead, ...terms }: ExportedLead, name: PackageName): Readonly<Record<string, string | number>> {
  const cells = PACKAGES[name].flatMap((field) => cellsOfField(field, lead[field]));
  return { ...terms, ...Object.fromEntries(cells) };
}

function cellsOfField(field: LeadField, value: unknown): readonly (readonly [string, string | number])[] {
  if (typeof value === 'string' || typeof value === 'number') return [[field, value]];
  if (Array.isArray(value)) return [[field, value.join('; ')]];
  return Object.entries(value ?? {}).map(([part, one]) => [`${field}.${part}`, String(one)]);
}
