import type { HttpResponse } from '../server/exchange.ts';
import { jsonResponse } from '../server/respond.ts';
import type { Operation } from './routes.ts';
import type { Reference } from './schema.ts';
import { shapeOf } from './schema.ts';

const MILLISECONDS = 1000;

/**
 * The HTTP answer of an operation: of `output` only the members that the API declares, dates (epoch milliseconds) as
 * epoch seconds, header members as headers.
 */
export function encodeOutput(operation: Operation, output: object): HttpResponse {
  const shape = shapeOf(operation.output);
  const source = output as Record<string, unknown>;
  const headers: Record<string, string> = {};
  const body: Record<string, unknown> = {};
  let payload: Buffer | undefined;
  for (const member of shape.kind === 'structure' ? shape.members : []) {
    const value = source[member.name];
    if (member.place === 'payload') payload = Buffer.from((value as Uint8Array | undefined) ?? []);
    if (value === undefined || member.place === 'payload') continue;
    if (member.place === 'header') headers[member.wireName] = value as string;
    else body[member.name] = encodeValue(member.reference, value);
  }
  if (payload) return { status: operation.status, headers, body: payload };
  return jsonResponse(operation.status, operation.status === 204 ? undefined : body, headers);
}

function encodeValue(reference: Reference, value: unknown): unknown {
  if (value === null || value === undefined) return value;
  const shape = shapeOf(reference);
  if (shape.kind === 'timestamp') return Number(value) / MILLISECONDS;
  if (shape.kind === 'list') return (value as unknown[]).map((entry) => encodeValue(shape.member, entry));
  if (shape.kind === 'map') return mapValues(value, shape.value);
  if (shape.kind !== 'structure') return value;
  const source = value as Record<string, unknown>;
  const entries = shape.members
    .filter(({ name }) => source[name] !== undefined)
    .map(({ name, reference: member }) => [name, encodeValue(member, source[name])]);
  return Object.fromEntries(entries);
}

function mapValues(value: unknown, reference: Reference): unknown {
  const entries = Object.entries(value as Record<string, unknown>);
  return Object.fromEntries(entries.map(([key, entry]) => [key, encodeValue(reference, entry)]));
}
