import { serializationError } from '../errors.ts';
import type { HttpRequest } from '../server/exchange.ts';
import type { Match } from './routes.ts';
import type { Member } from './schema.ts';
import { shapeOf } from './schema.ts';

/** What a request holds for each member, as it travelled; throws SerializationException for a body that is no JSON object. */
export function locateMembers(members: Member[], match: Match, request: HttpRequest): Record<string, unknown> {
  const body = members.some(({ place }) => place === 'body') ? parseBody(request.body) : {};
  return Object.fromEntries(members.map((member) => [member.name, locate(member, match, request, body)]));
}

function locate(member: Member, match: Match, request: HttpRequest, body: Record<string, unknown>): unknown {
  if (member.place === 'label') return match.labels[member.name];
  if (member.place === 'header') return request.headers[member.wireName];
  if (member.place === 'payload') return request.body;
  if (member.place === 'body') return body[member.name];
  return readQuery(member, request.query);
}

function readQuery(member: Member, query: URLSearchParams): unknown {
  const { kind } = shapeOf(member.reference);
  if (!query.has(member.wireName)) return undefined;
  if (kind === 'list') return query.getAll(member.wireName);
  const value = query.get(member.wireName);
  return kind === 'boolean' ? value === 'true' : value;
}

function parseBody(bytes: Buffer): Record<string, unknown> {
  if (bytes.length === 0) return {};
  let parsed: unknown;
  try {
    parsed = JSON.parse(bytes.toString('utf8'));
  } catch (cause) {
    throw serializationError(`The request body is not valid JSON: ${(cause as Error).message}`);
  }
  if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) {
    throw serializationError('The request body is not a JSON object.');
  }
  return parsed as Record<string, unknown>;
}
