import type { Reference } from '../api/schema.ts';
import { shapeOf } from '../api/schema.ts';
import { writtenName, writtenValue } from './file-names.ts';
import { membersInFiles } from './part-shapes.ts';

/** What the console writes where something else than null stands for "nothing". */
const NOTHING: Record<string, unknown> = {
  'DialogState.intent': { name: null, slots: null },
  'UpdateIntentRequest.slotPriorities': [],
};

/** A value of the API as a file of the console has it: in the files' names, every member there, null when unset. */
export function toFile(reference: Reference, value: unknown): unknown {
  if (value === undefined || value === null) return null;
  const shape = shapeOf(reference);
  if (shape.kind === 'list') return listToFile(shape.member, value as unknown[]);
  if (shape.kind === 'map') {
    const entries = Object.entries(value as Record<string, unknown>);
    return Object.fromEntries(entries.map(([key, entry]) => [key, toFile(shape.value, entry)]));
  }
  if (shape.kind !== 'structure') return value;
  const source = value as Record<string, unknown>;
  const entries = membersInFiles(shape).map(({ name, reference: member }) => {
    const written = toFile(member, writtenValue(shape.name, name, source[name]));
    return [writtenName(shape.name, name), written ?? NOTHING[`${shape.name}.${name}`] ?? null];
  });
  return Object.fromEntries(entries) as Record<string, unknown>;
}

const listToFile = (member: Reference, list: unknown[]): unknown =>
  list.length > 0 ? list.map((entry) => toFile(member, entry)) : null;
