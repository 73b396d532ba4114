/** What stands for the strings in braces that fill a whole value; undefined for a member that is left out. */
export type Values = ReadonlyMap<string, string | undefined>;

/**
 * The flow with its values in place.
 *
 * @throws Error for a string in braces that nothing stands for
 */
export function fillFlow(template: unknown, values: Values): unknown {
  if (typeof template === 'string') return fillText(template, values);
  if (Array.isArray(template)) return template.map((part) => fillFlow(part, values));
  if (typeof template !== 'object' || template === null) return template;
  const members = Object.entries(template).map(([name, part]) => [name, fillFlow(part, values)] as const);
  return Object.fromEntries(members.filter(([, value]) => value !== undefined));
}

function fillText(text: string, values: Values): string | undefined {
  const name = /^\{([\w.]+)\}$/.exec(text)?.[1];
  if (name === undefined) return text;
  if (!values.has(name)) throw new Error(`The flow asks for {${name}}, which nothing stands for.`);
  return values.get(name);
}
