type Members = Record<string, unknown>;

/** Changes members of the object at a JSON pointer; `undefined` removes one. */
export function edit(pointer: string, members: Members): (text: string) => string {
  return (text) => {
    const document = JSON.parse(text) as Members;
    const parts = pointer.split('/').slice(1);
    const target = parts.reduce<unknown>((value, part) => (value as Members)[part], document);
    if (typeof target !== 'object' || target === null) throw new Error(`Nothing to spoil at ${pointer}`);
    Object.assign(target, members);
    return JSON.stringify(document, null, 2);
  };
}

/** Replaces the first occurrence of a text, which must be there. */
export function rewrite(from: string, to: string): (text: string) => string {
  return (text) => {
    if (!text.includes(from)) throw new Error(`Nothing to spoil: ${from}`);
    return text.replace(from, to);
  };
}
