import { conflict } from '../errors.ts';

/** Bots, locales, versions and aliases on their way to a settled status. They are named by their path of ids. */
export interface Transitions {
  begin(path: string[], status: string): void;
  /** The status of the resource: that of its transition, or the settled one. */
  statusOf<S extends string>(path: string[], settled: S): S;
  /** Throws ConflictException while the resource is in transition. */
  refuse(path: string[]): void;
}

/** Each transition takes `durationMs` of the clock; with 0 everything has settled at once. */
export function createTransitions(now: () => number, durationMs: number): Transitions {
  const underway = new Map<string, { status: string; until: number }>();
  const find = (path: string[]): string | undefined => {
    const key = path.join('/');
    const found = underway.get(key);
    if (found && now() < found.until) return found.status;
    underway.delete(key);
    return undefined;
  };
  return {
    begin(path, status) {
      if (durationMs > 0) underway.set(path.join('/'), { status, until: now() + durationMs });
    },
    statusOf: <S extends string>(path: string[], settled: S) => (find(path) as S | undefined) ?? settled,
    refuse(path) {
      const status = find(path);
      if (status) throw conflict(`Resource '${path.join('/')}' is ${status}. Try again when it has settled.`);
    },
  };
}
