import type { Reference, Shape } from '../api/schema.ts';
import { shapeOf } from '../api/schema.ts';
import { readMember, readValue } from './file-names.ts';
import { membersInFiles } from './part-shapes.ts';

type Source = Record<string, unknown>;

/**
 * What a file says, as the API takes it. Nulls and empty lists count as unset; members that the API doesn't know are
 * left out. A value of the wrong type stays as it is, for the check of the API to refuse it.
 */
export function fromFile(reference: Reference, value: unknown): unknown {
  const shape = shapeOf(reference);
  if (shape.kind === 'list' && Array.isArray(value)) return value.map((entry) => fromFile(shape.member, entry));
  if (!isObject(value)) return value;
  if (shape.kind === 'map') return mapFromFile(shape.value, value);
  return shape.kind === 'structure' ? structureFromFile(shape, value) : value;
}

const isObject = (value: unknown): value is Source =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A null in a map says something: a slot that a next step empties. */
const mapFromFile = (reference: Reference, value: Source): Source =>
  Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, fromFile(reference, entry)]));

function structureFromFile(shape: Extract<Shape, { kind: 'structure' }>, value: Source): Source {
  const entries = membersInFiles(shape).flatMap(({ name, reference }): [string, unknown][] => {
    const told = readMember(value, shape.name, name);
    const read = fromFile(reference, readValue(shape.name, name, told));
    return isNothing(shape.name, name, read) ? [] : [[name, read]];
  });
  return Object.fromEntries(entries);
}

/** The console writes a next step without an intent as one whose members are null. */
const isNothing = (structure: string, member: string, value: unknown): boolean =>
  value === undefined ||
  (Array.isArray(value) && value.length === 0) ||
  (structure === 'DialogState' && member === 'intent' && isObject(value) && Object.keys(value).length === 0);
