import type { Context, Middleware } from 's3rver';
import { objectOf } from './object-of.ts';

/**
 * The conditions that s3rver doesn't know: If-None-Match: * and If-Match of a write, If-Match of a read.
 *
 * Source: https://docs.aws.amazon.com/AmazonS3/latest/userguide/conditional-requests.html
 */
export const keepConditions: Middleware = async (ctx, next) => {
  const refusal = await refusalOf(ctx);
  if (!refusal) return next();
  ctx.status = refusal.status;
  ctx.type = 'application/xml';
  ctx.body =
    ctx.method === 'HEAD' ? '' : `<Error><Code>${refusal.code}</Code><Message>${refusal.message}</Message></Error>`;
};

const FAILED = {
  status: 412,
  code: 'PreconditionFailed',
  message: 'At least one of the pre-conditions you specified did not hold',
};
const ABSENT = { status: 404, code: 'NoSuchKey', message: 'The specified key does not exist.' };

async function refusalOf(ctx: Context) {
  const { 'if-match': wanted, 'if-none-match': unwanted } = ctx.headers;
  const isWrite = ctx.method === 'PUT';
  if (wanted === undefined && !(isWrite && unwanted === '*')) return undefined;

  const etag = await etagOf(ctx);
  if (wanted !== undefined && etag === undefined) return ABSENT;
  const holds = wanted === undefined ? etag === undefined : wanted === '*' || bare(wanted) === bare(etag ?? '');
  return holds ? undefined : FAILED;
}

async function etagOf(ctx: Context): Promise<string | undefined> {
  const name = objectOf(ctx);
  const object = name && (await ctx.store.getObject(name.bucket, name.key));
  object?.content?.destroy();
  return object?.metadata['etag'];
}

const bare = (etag: string) => etag.replaceAll('"', '');
