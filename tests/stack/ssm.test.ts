import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  GetParameterCommand,
  GetParametersByPathCommand,
  GetParametersCommand,
  LabelParameterVersionCommand,
  PutParameterCommand,
  SSMClient,
} from '@aws-sdk/client-ssm';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { HttpServer } from '../../local/stack/http/serve.ts';
import { parseJwks } from '#adapters/jose/parse-jwks';
import { keepDevelopmentKeys, publicKeySet } from '../../local/stack/ssm/development-keys.ts';
import { startSsmLocal } from '../../local/stack/ssm/start-ssm-local.ts';

let server: HttpServer;
let client: SSMClient;

beforeAll(async () => {
  server = await startSsmLocal({ region: 'us-east-1', secrets: { '/shop/dev/seal-key': 'secret' } });
  client = new SSMClient({
    endpoint: server.url,
    region: 'us-east-1',
    credentials: { accessKeyId: 'x', secretAccessKey: 'x' },
  });
});

afterAll(async () => {
  client.destroy();
  await server.stop();
});

describe('the SSM stand-in', () => {
  it('gives a secret to who asks for it decrypted', async () => {
    const { Parameter } = await client.send(
      new GetParameterCommand({ Name: '/shop/dev/seal-key', WithDecryption: true }),
    );

    expect(Parameter).toMatchObject({ Name: '/shop/dev/seal-key', Type: 'SecureString', Value: 'secret', Version: 1 });
    expect(Parameter?.LastModifiedDate).toBeInstanceOf(Date);
  });

  it('gives an unusable value to who forgets to ask for decryption', async () => {
    const { Parameter } = await client.send(new GetParameterCommand({ Name: '/shop/dev/seal-key' }));

    expect(Parameter?.Value).not.toContain('secret');
  });

  it('refuses an absent name as SSM does', async () => {
    await expect(client.send(new GetParameterCommand({ Name: '/shop/dev/none' }))).rejects.toMatchObject({
      name: 'ParameterNotFound',
    });
  });

  it('overwrites only when told to, counting versions', async () => {
    const put = (Overwrite: boolean, Value: string) =>
      client.send(new PutParameterCommand({ Name: '/shop/dev/bot-id', Type: 'String', Value, Overwrite }));

    expect((await put(false, 'ONE')).Version).toBe(1);
    await expect(put(false, 'TWO')).rejects.toMatchObject({ name: 'ParameterAlreadyExists' });
    expect((await put(true, 'TWO')).Version).toBe(2);
  });

  it('tells found names from absent ones', async () => {
    const { Parameters, InvalidParameters } = await client.send(
      new GetParametersCommand({ Names: ['/shop/dev/seal-key', '/none'] }),
    );

    expect(Parameters?.map(({ Name }) => Name)).toEqual(['/shop/dev/seal-key']);
    expect(InvalidParameters).toEqual(['/none']);
  });

  it('lists a path page by page, below it only when told to', async () => {
    for (const name of ['/list/a', '/list/b', '/list/deep/c']) {
      await client.send(new PutParameterCommand({ Name: name, Value: name, Type: 'String' }));
    }
    const list = (Recursive: boolean, NextToken?: string) =>
      client.send(new GetParametersByPathCommand({ Path: '/list', Recursive, MaxResults: 2, NextToken }));

    const flat = await list(false);
    const first = await list(true);
    const second = await list(true, first.NextToken);

    expect(flat.Parameters?.map(({ Name }) => Name)).toEqual(['/list/a', '/list/b']);
    expect([first, second].flatMap(({ Parameters }) => Parameters?.map(({ Name }) => Name))).toEqual([
      '/list/a',
      '/list/b',
      '/list/deep/c',
    ]);
    expect(second.NextToken).toBeUndefined();
  });

  it('says which operation it lacks', async () => {
    const call = client.send(new LabelParameterVersionCommand({ Name: '/list/a', Labels: ['x'] }));

    await expect(call).rejects.toMatchObject({
      message: 'The local SSM stand-in has no operation "LabelParameterVersion".',
    });
  });
});

describe('development keys', () => {
  it('stay the same from start to start, readable by their owner only', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'keys-'));
    const file = join(folder, 'nested', 'keys.json');

    const first = await keepDevelopmentKeys(file);
    const second = await keepDevelopmentKeys(file);

    expect(second).toEqual(first);
    expect((await stat(file)).mode & 0o077).toBe(0);
    const { current, keys } = JSON.parse(first.sealKey) as { current: string; keys: Record<string, string> };
    expect(Buffer.from(keys[current] ?? '', 'base64')).toHaveLength(32);
    expect(Buffer.from(first.contactHashKey, 'base64')).toHaveLength(32);
    await rm(folder, { recursive: true });
  });

  it('are completed when the file is of an earlier version', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'keys-'));
    const file = join(folder, 'keys.json');
    const older = { sealKey: 'a', contactHashKey: 'b' };
    await writeFile(file, JSON.stringify(older));

    const first = await keepDevelopmentKeys(file);
    const second = await keepDevelopmentKeys(file);

    expect(first).toMatchObject(older);
    expect(second).toEqual(first);
    expect(Buffer.from(first.callerProofKey, 'base64')).toHaveLength(32);
    await rm(folder, { recursive: true });
  });

  it('give away the public half of the signing key alone', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'keys-'));
    const keys = await keepDevelopmentKeys(join(folder, 'keys.json'));

    const jwks = parseJwks(publicKeySet(keys));

    expect(jwks?.keys).toHaveLength(1);
    expect(publicKeySet(keys)).not.toContain((JSON.parse(keys.shopSigningKey) as { d: string }).d);
    await rm(folder, { recursive: true });
  });

  it('are made anew from a damaged file', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'keys-'));
    const file = join(folder, 'keys.json');
    await writeFile(file, '{"sealKey": "');

    const keys = await keepDevelopmentKeys(file);

    expect(JSON.parse(await readFile(file, 'utf8'))).toEqual(keys);
    await rm(folder, { recursive: true });
  });
});
