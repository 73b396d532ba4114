import * as z from 'zod';
import { CHANNELS } from './message.ts';

/** A form sends what was left open as an empty text. */
const open = <Schema extends z.ZodType>(schema: Schema) =>
  z.preprocess((value) => (value === '' ? undefined : value), schema.optional());

const filter = z.strictObject({
  to: open(z.string()),
  channel: open(z.enum(CHANNELS)),
  since: open(z.iso.datetime({ offset: true })),
});
/** Seconds after which the page looks again by itself. */
const page = filter.extend({ refresh: open(z.coerce.number().int().min(1).max(3_600)) });

export type PageQuery = z.output<typeof page>;

type Read<Query> = { readonly ok: true; readonly query: Query } | { readonly ok: false; readonly reason: string };

export const readFilter = (search: URLSearchParams): Read<z.output<typeof filter>> => read(filter, search);
export const readPageQuery = (search: URLSearchParams): Read<PageQuery> => read(page, search);

/** What isn't known is wrong, so that a typo is no filter that lets everything pass. */
function read<Query>(schema: z.ZodType<Query>, search: URLSearchParams): Read<Query> {
  const parsed = schema.safeParse(Object.fromEntries(search));
  if (parsed.success) return { ok: true, query: parsed.data };
  const [issue] = parsed.error.issues;
  return { ok: false, reason: [...(issue?.path ?? []), issue?.message].join(': ') };
}
