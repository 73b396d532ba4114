import type { Operation } from '../../../../local/lex/api/routes.ts';
import type { Member } from '../../../../local/lex/api/schema.ts';
import { shapeOf } from '../../../../local/lex/api/schema.ts';
import { misfits } from './conforms.ts';
import { modelledErrors } from './modelled-errors.ts';

/** Node's server takes 16 KB of path and headers together. */
const MAX_PART = 2000;

export interface Answer {
  status: number;
  /** Name and status of the error; undefined for an answer. */
  error: string | undefined;
  headers: Headers;
  body: unknown;
}

/** Sends an input to its operation as it is, whatever types it has: the SDK would refuse most of them. */
export async function send(url: string, operation: Operation, input: Record<string, unknown>): Promise<Answer> {
  const placed = membersOf(operation).filter(({ name }) => input[name] !== undefined);
  const at = (place: Member['place']) => placed.filter((member) => member.place === place);
  const path = operation.segments.map((part) => (part.startsWith('{') ? asLabel(input[part.slice(1, -1)]) : part));
  const query = new URLSearchParams();
  for (const { name, wireName } of at('query')) query.append(wireName, asText(input[name]).slice(0, MAX_PART));
  const headers = new Headers();
  for (const { name, wireName } of at('header')) headers.append(wireName, asHeader(input[name]));
  const payload = at('payload').map(({ name }) => asText(input[name]));
  const body = JSON.stringify(Object.fromEntries(at('body').map(({ name }) => [name, input[name]])));
  const response = await fetch(`${url}/${path.join('/')}?${query.toString()}`, {
    method: operation.method,
    headers,
    ...(operation.method !== 'GET' && { body: payload[0] ?? body }),
  });
  return readAnswer(response);
}

export async function readAnswer(response: Response): Promise<Answer> {
  const name = response.headers.get('x-amzn-errortype');
  const text = await response.text();
  return {
    status: response.status,
    error: name === null ? undefined : `${name} ${response.status}`,
    headers: response.headers,
    body: text === '' ? undefined : JSON.parse(text),
  };
}

/** What is wrong with an answer by the model of its operation: undefined when nothing is. */
export function objection(operation: Operation, { status, error, body }: Answer): string | undefined {
  if (error !== undefined) {
    const message = (body as { message?: unknown }).message;
    const isModelled = modelledErrors(operation).includes(error) && typeof message === 'string';
    return isModelled ? undefined : `${operation.name} answered ${error}: ${String(message)}`;
  }
  if (status !== operation.status) return `${operation.name} answered ${status}`;
  const wrong = body === undefined ? [] : misfits(operation.output, body);
  return wrong.length === 0 ? undefined : `${operation.name} answered a body where ${wrong.join(', ')}`;
}

function membersOf({ input }: Operation): Member[] {
  const shape = shapeOf(input);
  return shape.kind === 'structure' ? shape.members : [];
}

const asText = (value: unknown): string => (typeof value === 'string' ? value : (JSON.stringify(value) ?? ''));

/** Encoded, so that it stays one segment of the path; an empty one would make it another path. */
const asLabel = (value: unknown): string =>
  encodeURIComponent(asText(value).slice(0, MAX_PART).toWellFormed() || '\u0000').replace(/^\.+$/, '%2E');

/** A header holds visible ASCII and not too much of it. */
const asHeader = (value: unknown): string =>
  asText(value)
    .replace(/[^ -~]/g, '?')
    .trim()
    .slice(0, MAX_PART);
