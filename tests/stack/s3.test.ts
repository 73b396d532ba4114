import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  DeleteObjectCommand,
  GetObjectCommand,
  type GetObjectCommandInput,
  HeadObjectCommand,
  ListObjectsV2Command,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DUMMY_CREDENTIALS } from '../../local/stack/environment/dummy-credentials.ts';
import type { HttpServer } from '../../local/stack/http/serve.ts';
import { bucketNames } from '../../local/stack/s3/bucket-names.ts';
import { startS3Local } from '../../local/stack/s3/start-s3-local.ts';

const Bucket = 'shop';
let directory: string;
let server: HttpServer;
let s3: S3Client;

const clientOf = ({ url }: HttpServer, credentials = DUMMY_CREDENTIALS) =>
  new S3Client({
    endpoint: url,
    region: 'us-east-1',
    credentials,
    maxAttempts: 1,
    requestChecksumCalculation: 'WHEN_REQUIRED',
  });

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 's3-'));
  server = await startS3Local({ port: 0, directory, buckets: [Bucket] });
  s3 = clientOf(server);
});

afterAll(async () => {
  s3.destroy();
  await server.stop();
  await rm(directory, { recursive: true });
});

const put = (Key: string, Body: string | Buffer, condition: { IfMatch?: string; IfNoneMatch?: string } = {}) =>
  s3.send(new PutObjectCommand({ Bucket, Key, Body, ...condition }));
const get = (Key: string, more: Partial<GetObjectCommandInput> = {}) =>
  s3.send(new GetObjectCommand({ Bucket, Key, ...more }));
const textOf = async (Key: string, Range?: string) => (await get(Key, { Range })).Body?.transformToString();
const outcome = (call: Promise<unknown>) =>
  call.then(
    () => 'done',
    ({ name }: Error) => name,
  );

describe('the S3 stand-in', () => {
  it('keeps objects of any bytes under keys with odd characters', async () => {
    const bytes = Buffer.from(Array.from({ length: 1000 }, (_, index) => index % 256));
    await put('a b/ü=1/x+y.bin', bytes);

    const { Body, ContentLength } = await get('a b/ü=1/x+y.bin');
    expect(Buffer.from(await Body!.transformToByteArray())).toEqual(bytes);
    expect(ContentLength).toBe(1000);
  });

  it.each([
    ['bytes=2-5', 'cdef', 'bytes 2-5/10'],
    ['bytes=7-', 'hij', 'bytes 7-9/10'],
    ['bytes=8-99', 'ij', 'bytes 8-9/10'],
    ['bytes=-3', 'hij', 'bytes 7-9/10'],
    ['bytes=-99', 'abcdefghij', 'bytes 0-9/10'],
  ])('gives %s of an object alone', async (Range, text, ContentRange) => {
    await put('alphabet', 'abcdefghij');

    const answer = await get('alphabet', { Range });

    expect(await answer.Body?.transformToString()).toBe(text);
    expect(answer).toMatchObject({ ContentRange, ContentLength: text.length });
  });

  it('refuses a range beyond the end', async () => {
    await put('alphabet', 'abcdefghij');

    expect(await outcome(get('alphabet', { Range: 'bytes=10-12' }))).toBe('InvalidRange');
  });

  it('creates an object once, of many at the same time', async () => {
    const attempts = Array.from({ length: 8 }, (_, index) => put('once', `${index}`, { IfNoneMatch: '*' }));

    const outcomes = await Promise.all(attempts.map(outcome));

    expect(outcomes.sort()).toEqual([...Array<string>(7).fill('PreconditionFailed'), 'done']);
  });

  it('replaces an object only while it is the one that was read', async () => {
    const { ETag } = await put('manifest', 'one');
    const second = await put('manifest', 'two', { IfMatch: ETag! });

    expect(await outcome(put('manifest', 'three', { IfMatch: ETag! }))).toBe('PreconditionFailed');
    expect(await outcome(put('none', 'three', { IfMatch: ETag! }))).toBe('NoSuchKey');
    expect(await outcome(get('manifest', { IfMatch: ETag!, Range: 'bytes=-2' }))).toBe('PreconditionFailed');
    expect(await textOf('manifest')).toBe('two');
    const head = await s3.send(new HeadObjectCommand({ Bucket, Key: 'manifest' }));
    expect(head).toMatchObject({ ETag: second.ETag, ContentLength: 3 });
  });

  it('has an object whole as soon as its write is answered', async () => {
    const sizes = [1, 70_000, 1_000_000, 300_000];
    for (const size of sizes) {
      await put('big', Buffer.alloc(size, size % 251));

      const { Body } = await get('big');
      expect((await Body!.transformToByteArray()).length).toBe(size);
    }
  });

  it('lists by prefix and forgets what is deleted', async () => {
    for (const key of ['list/1', 'list/2', 'other/3']) await put(key, key);
    await s3.send(new DeleteObjectCommand({ Bucket, Key: 'list/1' }));

    const { Contents } = await s3.send(new ListObjectsV2Command({ Bucket, Prefix: 'list/' }));

    expect(Contents?.map(({ Key, Size }) => [Key, Size])).toEqual([['list/2', 6]]);
    expect(await outcome(get('list/1'))).toBe('NoSuchKey');
  });

  it('takes no other key than its own', async () => {
    const stranger = clientOf(server, { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'x' });

    expect(await outcome(stranger.send(new GetObjectCommand({ Bucket, Key: 'once' })))).toBe('InvalidAccessKeyId');
    stranger.destroy();
  });
});

describe("a start's objects", () => {
  it('go with it, unless they are to be kept', async () => {
    const folder = await mkdtemp(join(tmpdir(), 's3-'));
    const startAnew = async (isKept: boolean) => {
      const started = await startS3Local({ port: 0, directory: folder, buckets: [Bucket], isKept });
      return { started, client: clientOf(started) };
    };

    for (const isKept of [true, false]) {
      const { started, client } = await startAnew(isKept);
      await client.send(new PutObjectCommand({ Bucket, Key: 'x', Body: 'x' }));
      client.destroy();
      await started.stop();
    }

    expect(await readdir(join(folder, '.local', 's3'))).toEqual(['kept']);
    const { started, client } = await startAnew(true);
    const { Body } = await client.send(new GetObjectCommand({ Bucket, Key: 'x' }));
    expect(await Body?.transformToString()).toBe('x');
    client.destroy();
    await started.stop();
    await rm(folder, { recursive: true });
  });
});

describe('bucketNames', () => {
  it('are those of the buckets among all resources', () => {
    const bucket = (BucketName: unknown) => ({ Type: 'AWS::S3::Bucket', Properties: { BucketName } });

    expect(bucketNames({ Files: bucket('files'), Table: { Type: 'AWS::DynamoDB::Table' } })).toEqual(['files']);
    expect(() => bucketNames({ Files: bucket({ Ref: 'X' }) })).toThrow('Bucket Files has no plain BucketName');
  });
});
