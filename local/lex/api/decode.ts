import { serializationError, validationError } from '../errors.ts';
import type { HttpRequest } from '../server/exchange.ts';
import type { Constraint, Constraints } from './constraints.ts';
import { brokenConstraint } from './constraints.ts';
import { locateMembers } from './locate.ts';
import type { Match } from './routes.ts';
import type { Member, Reference, Shape } from './schema.ts';
import { allowsNull, shapeOf } from './schema.ts';

type Structure = Extract<Shape, { kind: 'structure' }>;

/**
 * The validated input of an operation from path, query, headers and JSON body. Members that the API does not know are
 * dropped, as the service does. Throws SerializationException for malformed JSON or a wrong type, ValidationException
 * (naming the member) for a missing member or a broken limit.
 */
export function decodeInput(match: Match, request: HttpRequest, constraints: Constraints): Record<string, unknown> {
  const shape = shapeOf(match.operation.input);
  if (shape.kind !== 'structure') return {};
  const raw = locateMembers(shape.members, match, request);
  return reportingProblems((problems) => decodeStructure(shape, raw, '', { constraints, problems, depth: 0 }));
}

/** A validated value that did not come as a member of the request: `path` is what errors call it. */
export const decodeDocument = (reference: Reference, value: unknown, path: string, constraints: Constraints): unknown =>
  reportingProblems((problems) => decodeValue(reference, value, path, { constraints, problems, depth: 0 }));

function reportingProblems<T>(decode: (problems: string[]) => T): T {
  const problems: string[] = [];
  const decoded = decode(problems);
  if (problems.length > 0) {
    const noun = problems.length === 1 ? 'validation error' : 'validation errors';
    throw validationError(`${problems.length} ${noun} detected: ${problems.join('; ')}`);
  }
  return decoded;
}

interface Context {
  constraints: Constraints;
  problems: string[];
  /** Structures around the one that is decoded. */
  depth: number;
}

/** Far above what a request needs, far below what a call stack holds. */
const MAX_DEPTH = 100;

function decodeStructure(shape: Structure, value: unknown, path: string, context: Context): Record<string, unknown> {
  const source = expectObject(value, path);
  if (context.depth === MAX_DEPTH) throw serializationError(`The request is nested deeper than ${MAX_DEPTH}.`);
  context.depth += 1;
  const decoded: Record<string, unknown> = {};
  for (const member of shape.members) {
    const at = path ? `${path}.${member.name}` : member.name;
    const raw = source[member.name] ?? undefined;
    if (raw === undefined || isEmptyLabel(member, raw)) {
      if (member.required) context.problems.push(failed(at, 'Member must not be null'));
      continue;
    }
    decoded[member.name] = decodeValue(member.reference, raw, at, context);
    const limit = limitOf(shape, member, context);
    const broken = limit && brokenConstraint(decoded[member.name], limit);
    if (broken) context.problems.push(failed(at, broken));
  }
  context.depth -= 1;
  return decoded;
}

const limitOf = ({ name }: Structure, member: Member, { constraints }: Context): Constraint | undefined =>
  constraints[`${name}.${member.name}`] ?? constraints[`*.${member.name}`];

const isEmptyLabel = (member: Member, raw: unknown): boolean => member.place === 'label' && raw === '';

const failed = (path: string, why: string): string => `Value at '${path}' failed to satisfy constraint: ${why}`;

function decodeValue(reference: Reference, value: unknown, path: string, context: Context): unknown {
  const shape = shapeOf(reference);
  switch (shape.kind) {
    case 'structure':
      return decodeStructure(shape, value, path, context);
    case 'list':
      if (!Array.isArray(value)) throw wrongType(path, 'a list');
      return value.map((entry, index) => decodeValue(shape.member, entry, `${path}.${index + 1}.member`, context));
    case 'map':
      return decodeMap(shape.value, value, path, context);
    case 'string':
    case 'number':
    case 'boolean':
      if (typeof value !== shape.kind) throw wrongType(path, `a ${shape.kind}`);
      return value;
    default:
      return value;
  }
}

function decodeMap(reference: Reference, value: unknown, path: string, context: Context): Record<string, unknown> {
  const entries = Object.entries(expectObject(value, path)).map(([key, entry]) => [
    key,
    entry === null
      ? decodeNull(reference, `${path}.${key}`, context)
      : decodeValue(reference, entry, `${path}.${key}`, context),
  ]);
  return Object.fromEntries(entries) as Record<string, unknown>;
}

function decodeNull(reference: Reference, path: string, { problems }: Context): null {
  if (!allowsNull(reference)) problems.push(failed(path, 'Member must not be null'));
  return null;
}

function expectObject(value: unknown, path: string): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw wrongType(path, 'an object');
  return value as Record<string, unknown>;
}

const wrongType = (path: string, expected: string) => serializationError(`Value at '${path}' is not ${expected}.`);
