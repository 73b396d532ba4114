import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { S3Client } from '@aws-sdk/client-s3';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { createS3DocumentStore } from '#adapters/s3/documents/s3-document-store';
import type { DocumentStore } from '#business/documents/index';
import { DUMMY_CREDENTIALS } from '../../../local/stack/environment/dummy-credentials.ts';
import type { HttpServer } from '../../../local/stack/http/serve.ts';
import { startS3Local } from '../../../local/stack/s3/start-s3-local.ts';

let directory: string;
let server: HttpServer;
let client: S3Client;
let store: DocumentStore;
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'documents-'));
  server = await startS3Local({ port: 0, directory, buckets: ['documents'] });
  client = new S3Client({
    ...{ endpoint: server.url, region: 'us-east-1', credentials: DUMMY_CREDENTIALS, maxAttempts: 1 },
    requestChecksumCalculation: 'WHEN_REQUIRED',
  });
  store = createS3DocumentStore(client, 'documents');
});
afterAll(async () => {
  client.destroy();
  await server.stop();
  await rm(directory, { recursive: true });
});

const bytes = (text: string) => new TextEncoder().encode(text);

it('keeps a document once: the first one stays', async () => {
  const key = 'labels/R-FIRST.pdf';

  expect(await store.put(key, bytes('%PDF-first'), 'application/pdf')).toBe('stored');
  expect(await store.put(key, bytes('%PDF-second'), 'application/pdf')).toBe('there-already');

  expect(new TextDecoder().decode(await store.read(key))).toBe('%PDF-first');
});

it('has nothing under a key that nobody wrote', async () => {
  expect(await store.read('labels/R-NONE.pdf')).toBeUndefined();
});

it('links to a document as a file by its name, of which no copy is kept', async () => {
  await store.put('labels/R-LINK.pdf', bytes('%PDF-link'), 'application/pdf');

  const answer = await fetch(await store.urlOf('labels/R-LINK.pdf', 60));

  expect(await answer.text()).toBe('%PDF-link');
  expect(answer.headers.get('content-type')).toBe('application/pdf');
  expect(answer.headers.get('cache-control')).toBe('private, no-store');
  expect(answer.headers.get('content-disposition')).toBe('inline; filename="R-LINK.pdf"');
});

it('fails by a code when the store does not answer as expected', async () => {
  const absent = createS3DocumentStore(client, 'no-such-bucket');

  const failure = { code: 'documents-unavailable', retryable: true };
  await expect(absent.put('labels/x.pdf', bytes('x'), 'application/pdf')).rejects.toMatchObject(failure);
  await expect(absent.read('labels/x.pdf')).rejects.toMatchObject(failure);
});
