import { S3Client } from '@aws-sdk/client-s3';
import { createS3DocumentStore } from '#adapters/s3/documents/s3-document-store';
import type { DocumentStore } from '#business/documents/index';
import { readEnv } from '#platform/index';

/** Milliseconds. */
const TIMEOUTS = { connectionTimeout: 1000, requestTimeout: 5000 };

/** The stage's documents, in DOCUMENTS_BUCKET_NAME. */
export const createDocumentStore = (): DocumentStore =>
  createS3DocumentStore(new S3Client({ requestHandler: TIMEOUTS }), readEnv('DOCUMENTS_BUCKET_NAME'));
