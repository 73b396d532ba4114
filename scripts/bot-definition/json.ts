/** A value as JSON.parse gives it. */
export type Json = null | boolean | number | string | Json[] | JsonObject;
export interface JsonObject {
  [member: string]: Json;
}

export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** One value inside a document and the JSON pointer that leads to it. */
export interface Place {
  readonly value: Json;
  readonly pointer: string;
  /** The member's name; an array's element has the name of the array. */
  readonly name: string;
}

/** Every value of a document, the document itself first, in reading order. */
export function* placesOf(value: Json, pointer = '', name = ''): Generator<Place> {
  yield { value, pointer, name };
  if (Array.isArray(value)) {
    for (const [index, element] of value.entries()) yield* placesOf(element, `${pointer}/${index}`, name);
  } else if (isJsonObject(value)) {
    for (const [member, inner] of Object.entries(value)) {
      yield* placesOf(inner, `${pointer}/${escapeMember(member)}`, member);
    }
  }
}

/** RFC 6901: a member's name as a part of a pointer. */
export function escapeMember(member: string): string {
  return member.replaceAll('~', '~0').replaceAll('/', '~1');
}
