import type { Middleware } from 's3rver';
import { objectOf } from './object-of.ts';

const SUFFIX = /^bytes=-(\d+)$/;

/** The last bytes of an object, "bytes=-512": s3rver would give the first ones. */
export const readSuffixes: Middleware = async (ctx, next) => {
  const suffix = SUFFIX.exec(ctx.headers['range'] ?? '');
  const name = suffix && objectOf(ctx);
  const object = name && (await ctx.store.getObject(name.bucket, name.key));
  object?.content?.destroy();
  if (suffix && object) {
    const last = Math.max(0, object.size - 1);
    ctx.headers['range'] = `bytes=${Math.max(0, object.size - Number(suffix[1]))}-${last}`;
  }
  return next();
};
