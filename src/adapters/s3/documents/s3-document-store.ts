import { GetObjectCommand, PutObjectCommand, type S3Client } from '@aws-sdk/client-s3';
import { type DocumentStore, DocumentsUnavailableError } from '#business/documents/index';

/** S3 answers the second when another write of the same key is under way: that one keeps the same document. */
const ALREADY_THERE = ['PreconditionFailed', 'ConditionalRequestConflict'];
const ABSENT = ['NoSuchKey', 'NotFound'];

/** The shop's documents in a bucket; each key is written once. */
export const createS3DocumentStore = (client: S3Client, Bucket: string): Pick<DocumentStore, 'put' | 'read'> => ({
  async put(Key, Body, ContentType) {
    try {
      await client.send(new PutObjectCommand({ Bucket, Key, Body, ContentType, IfNoneMatch: '*' }));
      return 'stored';
    } catch (cause) {
      if (ALREADY_THERE.includes(nameOf(cause))) return 'there-already';
      throw new DocumentsUnavailableError({ cause });
    }
  },

  async read(Key) {
    try {
      const { Body } = await client.send(new GetObjectCommand({ Bucket, Key }));
      return await Body?.transformToByteArray();
    } catch (cause) {
      if (ABSENT.includes(nameOf(cause))) return undefined;
      throw new DocumentsUnavailableError({ cause });
    }
  },
});

const nameOf = (error: unknown): string => (error instanceof Error ? error.name : '');
