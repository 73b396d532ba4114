import type { Reference } from '../../../../local/lex/api/schema.ts';
import { shapeOf } from '../../../../local/lex/api/schema.ts';

const JSON_TYPES: Record<string, string> = {
  string: 'string',
  number: 'number',
  boolean: 'boolean',
  timestamp: 'number',
};

/** Where a JSON value is not what the SDK's schema says; empty when it is. */
export function misfits(reference: Reference, value: unknown, path = '$'): string[] {
  const shape = shapeOf(reference);
  if (shape.kind === 'list') {
    if (!Array.isArray(value)) return [`${path} is no list`];
    return value.flatMap((entry, index) => misfits(shape.member, entry, `${path}[${index}]`));
  }
  if (shape.kind === 'map') {
    return entriesOf(value, path, (key, entry) =>
      entry === null ? [] : misfits(shape.value, entry, `${path}.${key}`),
    );
  }
  if (shape.kind !== 'structure') return misfitOf(JSON_TYPES[shape.kind], value, path);
  const missing = shape.members.filter(({ name, required }) => required && !hasMember(value, name));
  const found = shape.members.filter(({ name, place }) => place === 'body' && hasMember(value, name));
  return [
    ...entriesOf(value, path, () => []),
    ...missing.map(({ name }) => `${path}.${name} is missing`),
    ...found.flatMap(({ name, reference: member }) => misfits(member, (value as never)[name], `${path}.${name}`)),
  ];
}

const hasMember = (value: unknown, name: string): boolean =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, name);

const misfitOf = (type: string | undefined, value: unknown, path: string): string[] =>
  type === undefined || typeof value === type ? [] : [`${path} is ${JSON.stringify(value)}, no ${type}`];

function entriesOf(value: unknown, path: string, each: (key: string, entry: unknown) => string[]): string[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [`${path} is no object`];
  return Object.entries(value).flatMap(([key, entry]) => each(key, entry));
}
