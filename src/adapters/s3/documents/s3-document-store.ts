import { GetObjectCommand, PutObjectCommand, type S3Client } from '@aws-sdk/client-s3';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';
import { type DocumentStore, DocumentsUnavailableError } from '#business/documents/index';

/** Copies on the way are as private as the document. */
const NOT_KEPT = 'private, no-store';

/**
 * Documents in an S3 bucket, each written once.
 *
 * @source https://docs.aws.amazon.com/AmazonS3/latest/userguide/conditional-writes.html
 */
export function createS3DocumentStore(client: S3Client, bucketName: string): DocumentStore {
  const of = (Key: string) => ({ Bucket: bucketName, Key });
  return {
    put: (key, bytes, contentType) => {
      const isAbsent = { IfNoneMatch: '*' };
      const file = { Body: bytes, ContentType: contentType, CacheControl: NOT_KEPT };
      return answered<'stored' | 'there-already'>(
        async () => {
          await client.send(new PutObjectCommand({ ...of(key), ...file, ...isAbsent }));
          return 'stored';
        },
        { PreconditionFailed: 'there-already' },
      );
    },

    read: (key) =>
      answered<Uint8Array | undefined>(
        async () => {
          const { Body } = await client.send(new GetObjectCommand(of(key)));
          return Body?.transformToByteArray();
        },
        { NoSuchKey: undefined },
      ),

    urlOf: (key, seconds) => {
      const get = new GetObjectCommand({
        ...of(key),
        ResponseCacheControl: NOT_KEPT,
        ResponseContentDisposition: `inline; filename="${key.split('/').at(-1) ?? key}"`,
      });
      return getSignedUrl(client, get, { expiresIn: seconds });
    },
  };
}

/** Does the request; errors that are answers, by name, give the value beside them. */
async function answered<Answer>(
  request: () => Promise<Answer>,
  otherwise: Readonly<Record<string, Answer>>,
): Promise<Answer> {
  try {
    return await request();
  } catch (error) {
    if (error instanceof Error && error.name in otherwise) return otherwise[error.name] as Answer;
    throw new DocumentsUnavailableError({ cause: error });
  }
}
