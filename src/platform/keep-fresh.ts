export interface Freshness<Value> {
  /** How long a value is used before it is read again. */
  readonly freshSeconds: (value: Value) => number;
  /** How long an older value is used on, after a reading failed, before the next one is tried. */
  readonly retrySeconds: number;
}

/**
 * Keeps what is read by name. A reading that fails after one that succeeded leaves the older value in use: an outage of
 * the source ends nothing that had begun. A reading that fails without an older value rejects, and is tried again.
 *
 * @param onStale told of each failure that an older value covered
 */
export function createKeeper<Value>(
  read: (name: string) => Promise<Value>,
  now: () => number,
  { freshSeconds, retrySeconds }: Freshness<Value>,
  onStale: (name: string) => void,
): (name: string) => Promise<Value> {
  const kept = new Map<string, { readonly value: Value; readonly usableUntil: number }>();

  return async (name) => {
    const older = kept.get(name);
    if (older && now() < older.usableUntil) return older.value;
    try {
      const value = await read(name);
      kept.set(name, { value, usableUntil: now() + freshSeconds(value) });
      return value;
    } catch (error) {
      if (!older) throw error;
      onStale(name);
      kept.set(name, { ...older, usableUntil: now() + retrySeconds });
      return older.value;
    }
  };
}
