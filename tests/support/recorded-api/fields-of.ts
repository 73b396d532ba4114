/** All that a request says in its query and body, by path: "metadata[order]" of a form, "order.id" of JSON. */
export function fieldsOf(url: URL, body: string): Record<string, string> {
  const query = Object.fromEntries(url.searchParams);
  if (!body.trimStart().startsWith('{')) return { ...query, ...Object.fromEntries(new URLSearchParams(body)) };
  return { ...query, ...flat(JSON.parse(body), '') };
}

function flat(value: unknown, path: string): Record<string, string> {
  if (typeof value !== 'object' || value === null) return { [path]: String(value) };
  return Object.assign(
    {},
    ...Object.entries(value).map(([name, member]) => flat(member, path === '' ? name : `${path}.${name}`)),
  ) as Record<string, string>;
}
