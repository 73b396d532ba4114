import type { Reference } from './schema.ts';
import { allowsNull, shapeOf } from './schema.ts';

const MAX_DEPTH = 100;

/** A part of a value: its path, its schema and what is there. */
type Part = [path: string, reference: Reference, value: unknown];

/**
 * The first part of a JSON value that has another type than its schema, or undefined. Members that are missing or null
 * are no matter, nor are those that the schema does not have.
 */
export function wrongType(reference: Reference, value: unknown, path: string): string | undefined {
  return wrongPart([path, reference, value], 0);
}

function wrongPart([path, reference, value]: Part, depth: number): string | undefined {
  if (depth > MAX_DEPTH) return `${path} is nested too deep`;
  const parts = partsOf([path, reference, value]);
  if (typeof parts === 'string') return parts;
  for (const part of parts) {
    const wrong = wrongPart(part, depth + 1);
    if (wrong) return wrong;
  }
  return undefined;
}

/** The parts of a value that has the right type itself; else what is wrong. */
function partsOf([path, reference, value]: Part): Part[] | string {
  const shape = shapeOf(reference);
  if (shape.kind === 'list') {
    if (!Array.isArray(value)) return `${path} is not a list`;
    return value.map((entry: unknown, index): Part => [`${path}.${index + 1}`, shape.member, entry]);
  }
  if (shape.kind !== 'structure' && shape.kind !== 'map')
    return typeof value === shape.kind ? [] : `${path} is not a ${shape.kind}`;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return `${path} is not an object`;
  if (shape.kind === 'map') {
    const entries = Object.entries(value).filter(([, entry]) => entry !== null || !allowsNull(shape.value));
    return entries.map(([name, entry]): Part => [`${path}.${name}`, shape.value, entry]);
  }
  const given = shape.members.filter(({ name }) => (value as Record<string, unknown>)[name] != null);
  return given.map(({ name, reference: of }): Part => [
    `${path}.${name}`,
    of,
    (value as Record<string, unknown>)[name],
  ]);
}
