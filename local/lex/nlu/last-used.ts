/** Values by key, made at their first use; only the `most` last used ones are kept. One that can't be made is forgotten. */
export function createLastUsed<Value>(most: number) {
  const kept = new Map<string, Promise<Value>>();

  const begin = (key: string, make: () => Promise<Value>): Promise<Value> => {
    const value = make();
    value.catch(() => kept.get(key) === value && kept.delete(key));
    return value;
  };

  return (key: string, make: () => Promise<Value>): Promise<Value> => {
    const value = kept.get(key) ?? begin(key, make);
    kept.delete(key); // so that the map stays ordered by last use
    kept.set(key, value);
    const [oldest] = kept.keys();
    if (kept.size > most && oldest !== undefined) kept.delete(oldest);
    return value;
  };
}
