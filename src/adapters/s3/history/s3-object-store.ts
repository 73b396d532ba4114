import {
  DeleteObjectCommand,
  GetObjectCommand,
  ListObjectsV2Command,
  PutObjectCommand,
  type S3Client,
} from '@aws-sdk/client-s3';
import {
  type ByteRange,
  type ObjectStore,
  ObjectStoreUnavailableError,
  type StoredBytes,
  type WriteCondition,
} from './object-store.ts';

const ABSENT = ['NoSuchKey', 'NotFound', 'PreconditionFailed'];
/** S3 answers the second when another write of the same key was under way. */
const CONFLICTS = ['PreconditionFailed', 'ConditionalRequestConflict', 'NoSuchKey'];

/**
 * An S3 bucket.
 *
 * Source: https://docs.aws.amazon.com/AmazonS3/latest/userguide/conditional-writes.html
 */
export function createS3ObjectStore(client: S3Client, bucketName: string): ObjectStore {
  const of = (Key: string) => ({ Bucket: bucketName, Key });
  return {
    async get(key, part) {
      const headers = part && { Range: rangeHeader(part.range), ...(part.etag && { IfMatch: part.etag }) };
      return answered(async (): Promise<StoredBytes> => {
        const { Body, ETag, ContentRange, ContentLength } = await client.send(
          new GetObjectCommand({ ...of(key), ...headers }),
        );
        if (!Body || !ETag) throw new ObjectStoreUnavailableError();
        const bytes = new Uint8Array(await Body.transformToByteArray());
        const size = Number(ContentRange?.split('/')[1] ?? ContentLength ?? bytes.length);
        return { bytes, etag: ETag, size };
      }, [ABSENT, undefined]);
    },

    async put(key, bytes, condition) {
      return answered(async () => {
        const command = new PutObjectCommand({ ...of(key), Body: bytes, ...conditionHeader(condition) });
        const { ETag = '' } = await client.send(command);
        return { kind: 'written' as const, etag: ETag };
      }, [CONFLICTS, { kind: 'conflict' as const }]);
    },

    async remove(key) {
      await answered(() => client.send(new DeleteObjectCommand(of(key))), [ABSENT, undefined]);
    },

    async list(prefix) {
      const found: { key: string; writtenAtEpochSeconds: number }[] = [];
      let next: string | undefined;
      do {
        const command = new ListObjectsV2Command({ Bucket: bucketName, Prefix: prefix, ContinuationToken: next });
        const page = await answered(() => client.send(command), [[], undefined]);
        for (const { Key = '', LastModified } of page?.Contents ?? [])
          found.push({ key: Key, writtenAtEpochSeconds: Math.floor((LastModified?.getTime() ?? 0) / 1000) });
        next = page?.NextContinuationToken;
      } while (next !== undefined);
      return found;
    },
  };
}

const rangeHeader = (range: ByteRange): string =>
  'last' in range ? `bytes=-${range.last}` : `bytes=${range.start}-${range.end - 1}`;

const conditionHeader = (condition: WriteCondition) =>
  'etag' in condition ? { IfMatch: condition.etag } : { IfNoneMatch: '*' };

/** Does the request; errors that are answers, by name, give the value beside them. */
async function answered<Answer, Otherwise>(
  request: () => Promise<Answer>,
  [names, otherwise]: readonly [readonly string[], Otherwise],
): Promise<Answer | Otherwise> {
  try {
    return await request();
  } catch (error) {
    if (error instanceof Error && names.includes(error.name)) return otherwise;
    throw new ObjectStoreUnavailableError({ cause: error });
  }
}
