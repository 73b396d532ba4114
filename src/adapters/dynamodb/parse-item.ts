import * as z from 'zod/mini';
import { ItemCorruptError } from './errors.ts';

/** Reads an item by its schema. The error's cause names the members that are wrong, never their values. */
export function parseItem<S extends z.ZodMiniType>(table: string, schema: S, item: unknown): z.output<S> {
  const parsed = z.safeParse(schema, item);
  if (parsed.success) return parsed.data;
  const members = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.code}`);
  throw new ItemCorruptError(table, { cause: new Error(members.join('; ')) });
}
