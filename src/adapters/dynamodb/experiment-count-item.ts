import * as z from 'zod/mini';
import {
  type CountChange,
  EMPTY_TALLY,
  METRIC_NAMES,
  type RecordChange,
  type UnitRecord,
} from '#business/experiments/index';
import { parseItem } from './parse-item.ts';

const outcome = z.object({
  eventId: z.string(),
  atIso: z.iso.datetime(),
  metric: z.enum(METRIC_NAMES),
  value: z.number(),
});

const recordSchema = z.object({
  version: z.int(),
  shown: z.exactOptional(z.object({ variant: z.string(), atIso: z.iso.datetime() })),
  outcomes: z.array(outcome),
});

/** What is counted of one unit: units are digests, so that nobody's name stands here. */
export const unitKey = (experiment: string, unit: string) => ({ measure: `UNIT#${experiment}#${unit}`, day: 'RECORD' });
/** Which unit was shown something in a conversation. */
export const aliasKey = (experiment: string, conversation: string) => ({
  measure: `UNIT#${experiment}#${conversation}`,
  day: 'ALIAS',
});
export const countsKey = (experiment: string, variant: string) => ({
  measure: countsMeasure(experiment),
  day: variant,
});
export const countsMeasure = (experiment: string): string => `EXPERIMENT#${experiment}`;

export function decodeUnit(item: unknown): { readonly version: number; readonly record: UnitRecord } {
  const { version, ...record } = parseItem('insights', recordSchema, item);
  return { version, record };
}

export const encodeUnit = ({ record, keptUntilEpochSeconds }: RecordChange, version: number) => ({
  ...record,
  version,
  expiresAt: keptUntilEpochSeconds,
});

const PARTS = ['units', 'sum', 'squares'] as const;
const nameOf = (metric: string, part: string): string => `${metric}/${part}`;

/** The additions of a change, as DynamoDB takes them. */
export function additionsOf({ tallies }: CountChange) {
  const amounts = METRIC_NAMES.flatMap((metric) =>
    PARTS.map((part) => [nameOf(metric, part), tallies[metric]?.[part] ?? 0] as const),
  ).filter(([, amount]) => amount !== 0);
  return {
    UpdateExpression: `ADD ${amounts.map((_, index) => `#part${index} :amount${index}`).join(', ')}`,
    ExpressionAttributeNames: Object.fromEntries(amounts.map(([name], index) => [`#part${index}`, name])),
    ExpressionAttributeValues: Object.fromEntries(amounts.map(([, amount], index) => [`:amount${index}`, amount])),
  };
}

const countsSchema = z.catchall(z.object({ day: z.string() }), z.union([z.number(), z.string()]));

/** The counts of one variant; a measure of which nothing was added yet is empty. */
export function decodeCounts(item: unknown) {
  const { day: variant, ...amounts } = parseItem('insights', countsSchema, item);
  const part = (metric: string, name: string): number => Number(amounts[nameOf(metric, name)] ?? 0);
  const tallies = METRIC_NAMES.filter((metric) => nameOf(metric, 'units') in amounts).map((metric) => [
    metric,
    { ...EMPTY_TALLY, ...Object.fromEntries(PARTS.map((name) => [name, part(metric, name)])) },
  ]);
  return { variant, tallies: Object.fromEntries(tallies) as CountChange['tallies'] };
}
