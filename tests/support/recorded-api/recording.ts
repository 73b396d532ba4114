import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One question and its answer, in a file of a provider's folder. */
export interface Exchange {
  readonly request: {
    readonly method: string;
    readonly path: string;
    /** What of the query and body has to be there; members by their path, such as "metadata[order_number]". */
    readonly holds?: Readonly<Record<string, string>>;
  };
  readonly response: {
    readonly status: number;
    readonly body: unknown;
    readonly headers?: Readonly<Record<string, string>>;
    /** How the answer gets lost: the first time, as often as it is asked for, or the first time with no sign of it. */
    readonly lost?: 'once' | 'always' | 'in-silence';
  };
}

const RECORDINGS = join(import.meta.dirname, '../../contracts/recordings');

/** The exchanges of a scenario, what they have in common filled in from the folder's `objects`. */
export function readRecording(provider: string, scenario: string): readonly Exchange[] {
  const file = join(RECORDINGS, provider, `${scenario}.json`);
  if (!existsSync(file)) throw new Error(`There is no recording ${provider}/${scenario}.json.`);
  return (JSON.parse(readFileSync(file, 'utf8')) as Exchange[]).map(({ request, response }) => ({
    request,
    response: { ...response, body: fillIn(provider, response.body) },
  }));
}

/** `{ "like": "payment-intent", "with": { … } }` is objects/payment-intent.json with these members instead. */
function fillIn(provider: string, value: unknown): unknown {
  if (Array.isArray(value)) return value.map((one) => fillIn(provider, one));
  if (typeof value !== 'object' || value === null) return value;
  const { like, with: members } = value as { readonly like?: string; readonly with?: object };
  if (like === undefined)
    return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, fillIn(provider, member)]));
  const object = JSON.parse(readFileSync(join(RECORDINGS, provider, 'objects', `${like}.json`), 'utf8')) as object;
  return { ...object, ...(fillIn(provider, members ?? {}) as object) };
}
