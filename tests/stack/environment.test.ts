import { CloudFormationClient, ListStacksCommand } from '@aws-sdk/client-cloudformation';
import { LambdaClient, ListFunctionsCommand } from '@aws-sdk/client-lambda';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { applyLocalEnvironment, localEnvironment } from '../../local/stack/environment/local-environment.ts';
import type { HttpServer } from '../../local/stack/http/serve.ts';
import { startSink } from '../../local/stack/sink/start-sink.ts';

const SHELL = { ...process.env };
const refused: string[] = [];
let sink: HttpServer;

beforeAll(async () => {
  sink = await startSink({ onRefused: (call) => refused.push(call) });
  Object.assign(process.env, {
    AWS_PROFILE: 'production',
    AWS_ENDPOINT_URL_LAMBDA: 'http://10.255.255.1',
    AWS_USE_FIPS_ENDPOINT: 'true',
  });
  applyLocalEnvironment(localEnvironment({ sink: sink.url }, 'us-east-1'), process.env);
});

afterAll(async () => {
  for (const name of Object.keys(process.env)) if (!(name in SHELL)) delete process.env[name];
  Object.assign(process.env, SHELL);
  await sink.stop();
});

describe('under the local environment', () => {
  it('leaves no way to a real account', () => {
    expect(process.env).not.toHaveProperty('AWS_PROFILE');
    expect(process.env).toMatchObject({ AWS_ACCESS_KEY_ID: 'S3RVER', AWS_IGNORE_CONFIGURED_ENDPOINT_URLS: 'false' });
  });

  it('sends services without a stand-in to the sink, which names service and operation', async () => {
    const call = new LambdaClient().send(new ListFunctionsCommand()).catch((error: Error) => error.message);

    expect(await call).toContain(
      'The local stack has no stand-in for lambda (GET /2015-03-31/functions). Nothing was sent to AWS',
    );
    expect(refused).toContain('lambda GET /2015-03-31/functions');
  });

  it('answers services of the query protocol in their own way', async () => {
    const call = new CloudFormationClient().send(new ListStacksCommand()).catch((error: Error) => error.message);

    expect(await call).toContain('The local stack has no stand-in for cloudformation (ListStacks)');
  });
});
