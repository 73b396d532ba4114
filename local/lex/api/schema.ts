/** How the SDK writes "no members". */
const UNIT = 'unit';

/**
 * Reads the shapes that the AWS SDK ships for a service (its exported `…$` schemas): routes, required members and
 * types come from there, so that they are exactly what the real clients send and expect.
 */
export type Reference = number | typeof UNIT | (() => unknown) | readonly unknown[];

export type Shape =
  | { kind: 'string' | 'number' | 'boolean' | 'timestamp' | 'blob' | 'document' }
  | { kind: 'list'; member: Reference }
  | { kind: 'map'; value: Reference }
  | { kind: 'structure'; name: string; members: Member[] };

export interface Member {
  name: string;
  required: boolean;
  /** Where the member travels when it is not in the JSON body. */
  place: 'label' | 'query' | 'header' | 'payload' | 'body';
  /** Name of the query parameter or header. */
  wireName: string;
  reference: Reference;
}

const SIMPLE = { 0: 'string', 1: 'number', 2: 'boolean', 4: 'timestamp', 15: 'document', 21: 'blob' } as const;
const STREAMING_BLOB = 42;
const LIST_FLAG = 64;
const MAP_FLAG = 128;
const LABEL_TRAIT = 1;
const PAYLOAD_TRAIT = 16;

/** The shape of attributes, where no operation's schema leads to it. */
export const MAP_OF_STRINGS: Reference = MAP_FLAG;

/** Structures that maps leave empty with null. */
const NULLABLE = ['Slot', 'SlotValueOverride'];

const shapes = new Map<unknown, Shape>();

export function shapeOf(reference: Reference): Shape {
  const resolved = typeof reference === 'function' ? (reference() as Reference) : reference;
  if (typeof resolved === 'number') return simpleShape(resolved);
  if (resolved === UNIT) return { kind: 'structure', name: 'Unit', members: [] };
  let shape = shapes.get(resolved);
  if (!shape) shapes.set(resolved, (shape = compositeShape(resolved as readonly unknown[])));
  return shape;
}

/** Whether an entry of a map may be null: an unfilled slot is. */
export function allowsNull(reference: Reference): boolean {
  const shape = shapeOf(reference);
  return shape.kind === 'structure' && NULLABLE.includes(shape.name);
}

function simpleShape(code: number): Shape {
  if (code === STREAMING_BLOB) return { kind: 'blob' };
  if (code & MAP_FLAG) return { kind: 'map', value: code & ~MAP_FLAG };
  if (code & LIST_FLAG) return { kind: 'list', member: code & ~LIST_FLAG };
  return { kind: SIMPLE[code as keyof typeof SIMPLE] ?? 'document' };
}

function compositeShape(schema: readonly unknown[]): Shape {
  if (typeof schema[1] !== 'string') return shapeOf(schema[0] as Reference); // a [reference, traits] pair
  const [kind, , name, , fourth, fifth, requiredCount] = schema;
  if (kind === 0) return shapeOf(fourth as Reference);
  if (kind === 1) return { kind: 'list', member: fourth as Reference };
  if (kind === 2) return { kind: 'map', value: fifth as Reference };
  const references = fifth as Reference[];
  const members = (fourth as string[]).map((member, index) =>
    describeMember(member, references[index] as Reference, index < Number(requiredCount ?? 0)),
  );
  return { kind: 'structure', name: String(name), members };
}

function describeMember(name: string, reference: Reference, required: boolean): Member {
  const traits = Array.isArray(reference) && typeof reference[1] !== 'string' ? (reference[1] as unknown) : 0;
  const member: Member = { name, required, place: 'body', wireName: name, reference };
  if (typeof traits === 'number') {
    if (traits & LABEL_TRAIT) member.place = 'label';
    if (traits & PAYLOAD_TRAIT) member.place = 'payload';
    return member;
  }
  const { httpQuery, httpHeader } = traits as { httpQuery?: string; httpHeader?: string };
  if (httpQuery) return { ...member, place: 'query', wireName: httpQuery };
  if (httpHeader) return { ...member, place: 'header', wireName: httpHeader.toLowerCase() };
  return member;
}
