import * as z from 'zod/mini';
import { batchSchema, orderEventSchema, type ToldEvent } from './told-event.ts';

export type ReadBody =
  | { readonly kind: 'one'; readonly event: ToldEvent }
  | { readonly kind: 'batch'; readonly events: readonly ToldEvent[] }
  /** Where it isn't as it must be, and how: never what stands there. */
  | { readonly kind: 'invalid'; readonly problems: readonly string[] };

/** Enough to put a request right; nobody reads a hundred. */
const MOST_PROBLEMS = 10;

/** Reads one event, or several under `events`. */
export function readBody(body: string): ReadBody {
  const value = parseJson(body);
  if (typeof value !== 'object' || value === null)
    return { kind: 'invalid', problems: ['The body is no JSON object.'] };
  return 'events' in value ? readBatch(value) : readOne(value);
}

function readBatch(value: object): ReadBody {
  const { success, data, error } = z.safeParse(batchSchema, value);
  return success ? { kind: 'batch', events: data.events } : { kind: 'invalid', problems: problemsOf(error) };
}

function readOne(value: object): ReadBody {
  const { success, data, error } = z.safeParse(orderEventSchema, value);
  return success ? { kind: 'one', event: data } : { kind: 'invalid', problems: problemsOf(error) };
}

const problemsOf = (error: z.core.$ZodError): string[] =>
  error.issues.slice(0, MOST_PROBLEMS).map((issue) => {
    const keys = issue.code === 'unrecognized_keys' ? ' (not known here)' : '';
    return `${issue.path.join('.') || 'event'}: ${issue.code}${keys}`;
  });

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
