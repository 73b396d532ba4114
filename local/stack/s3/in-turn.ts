import type { Middleware } from 's3rver';

/** Requests about one object wait for each other, so that a condition still holds when the write comes. */
export function inTurn(): Middleware {
  const last = new Map<string, Promise<void>>();
  return (ctx, next) => {
    const turn = (last.get(ctx.path) ?? Promise.resolve()).then(next);
    const settled = turn.catch(() => undefined);
    last.set(ctx.path, settled);
    void settled.then(() => last.get(ctx.path) === settled && last.delete(ctx.path));
    return turn;
  };
}
