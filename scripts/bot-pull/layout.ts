import { format } from 'prettier';
import { escapeMember, isJsonObject, type Json } from '../bot-definition/index.ts';

/** One-based line of each JSON pointer in a file as it is. */
export type Lines = ReadonlyMap<string, number>;

/**
 * A file's text in prettier's settings. What stands over several lines in the file as it is stays so; the rest takes a
 * line of its own where it fits.
 */
export async function layout(data: Json, lines: Lines): Promise<string> {
  return format(print(data, '', lines), { parser: 'json', printWidth: 120 });
}

function print(value: Json, pointer: string, lines: Lines): string {
  if (Array.isArray(value)) {
    return `[${value.map((element, index) => print(element, `${pointer}/${index}`, lines)).join(',')}]`;
  }
  if (!isJsonObject(value)) return JSON.stringify(value);
  const members = Object.entries(value).map(([member, inner]) => {
    const place = `${pointer}/${escapeMember(member)}`;
    return { place, text: `${JSON.stringify(member)}:${print(inner, place, lines)}` };
  });
  const isSpread = members.some(({ place }) => (lines.get(place) ?? 0) > (lines.get(pointer) ?? Infinity));
  // A line break before the first member is how prettier is told.
  return `{${isSpread ? '\n' : ''}${members.map(({ text }) => text).join(',')}}`;
}
