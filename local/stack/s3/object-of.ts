import type { Context } from 's3rver';

interface ObjectName {
  readonly bucket: string;
  readonly key: string;
}

/** The object that a request names by its path; undefined for requests about a bucket or all of them. */
export function objectOf({ path }: Pick<Context, 'path'>): ObjectName | undefined {
  const [, bucket, ...key] = path.split('/').map(decodeURIComponent);
  return bucket && key.join('/') ? { bucket, key: key.join('/') } : undefined;
}
