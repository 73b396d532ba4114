/** The record with a key that came from outside: `constructor` and the like, which every object inherits, are none. */
export const own = <T>(records: Record<string, T> | undefined, key = ''): T | undefined =>
  records && Object.hasOwn(records, key) ? records[key] : undefined;
