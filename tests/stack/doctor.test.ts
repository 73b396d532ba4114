import { describe, expect, it } from '@jest/globals';
import { startSink } from '../../local/stack/sink/start-sink.ts';
import { startSsmLocal } from '../../local/stack/ssm/start-ssm-local.ts';
import { checkDeployment } from '../../scripts/doctor/check-deployment.ts';
import { createClients } from '../../scripts/doctor/clients.ts';
import { secretRecipe } from '../../scripts/shared/secret-recipes.ts';
import { freePorts, runNode } from './support/run-program.ts';

const OURS = { payment: 'sandbox', till: 'tables', squareLocationId: '', carrier: 'own', crm: 'file' };
const NO_ACCOUNT = { AWS_PROFILE: '', AWS_SESSION_TOKEN: '', HOME: '/nowhere', AWS_EC2_METADATA_DISABLED: 'true' };

describe('npm run doctor', () => {
  it('checks this machine without an account, and says what it could not ask', async () => {
    const program = runNode(['scripts/doctor.ts'], { ...(await freePorts()), ...NO_ACCOUNT });

    expect(await program.ended).toBe(0);
    const output = program.stdout();
    expect(output).toMatch(/^ok {10}Node 24/m);
    expect(output).toMatch(/^ok {10}Java \d+/m);
    expect(output).toMatch(/^ok {10}Free: port \d+ for Lex Local \(LEX_LOCAL_PORT\)/m);
    expect(output).toMatch(/^ok {10}Free: port \d+ for the inbox \(INBOX_PORT\)/m);
    expect(output).toMatch(/^ok {10}Free: port \d+ for HTTP API \(HTTP_API_PORT\)/m);
    expect(output).toMatch(/^ok {10}Payments by the sandbox/m);
    expect(output).toMatch(/^ok {10}The till is the shop's own tables/m);
    expect(output).toMatch(/^missing {5}AWS credentials/m);
    expect(output).toMatch(/^can't tell {2}Permissions, quotas, stack and secrets/m);
  }, 30_000);

  it('ends with 1 without credentials when a stage to deploy is named', async () => {
    const program = runNode(['scripts/doctor.ts', '--stage', 'dev'], { ...(await freePorts()), ...NO_ACCOUNT });

    expect(await program.ended).toBe(1);
    expect(program.stdout()).toMatch(/^missing {5}AWS credentials/m);
  }, 30_000);

  it('names a taken port', async () => {
    const sink = await startSink();
    const taken = new URL(sink.url).port;
    const program = runNode(['scripts/doctor.ts'], { ...(await freePorts()), ...NO_ACCOUNT, LEX_LOCAL_PORT: taken });

    expect(await program.ended).toBe(1);
    expect(program.stdout()).toContain(`missing     Taken: port ${taken} for Lex Local (LEX_LOCAL_PORT)`);
    await sink.stop();
  }, 30_000);

  it('links to the console of a region that it recommends, and of no other', async () => {
    const ports = await freePorts();
    const consoles = async (region: string) => {
      const program = runNode(['scripts/doctor.ts', '--region', region], { ...ports, ...NO_ACCOUNT });
      await program.ended;
      return program.stdout().match(/https:\/\/[\w-]+\.console\.aws\.amazon\.com/g) ?? [];
    };

    expect(await consoles('us-west-2')).toEqual(Array(2).fill('https://us-west-2.console.aws.amazon.com'));
    expect(await consoles('mars-north-1')).toEqual([]);
  }, 60_000);

  it('tells a secret that is there from one that must be made, and how', async () => {
    const ssm = await startSsmLocal({ region: 'us-east-1', secrets: { '/smart-commerce/dev/seal-key': 'x' } });
    const sink = await startSink();
    const SHELL = { ...process.env };
    Object.assign(process.env, {
      AWS_ACCESS_KEY_ID: 'x',
      AWS_SECRET_ACCESS_KEY: 'x',
      AWS_ENDPOINT_URL: sink.url,
      AWS_ENDPOINT_URL_SSM: ssm.url,
    });

    const [stack, sealKey, contactHashKey] = await checkDeployment(createClients('us-east-1'), 'dev', OURS);

    process.env = SHELL;
    expect(stack).toMatchObject({ status: 'unknown', what: 'Stack smart-commerce-dev' });
    expect(sealKey).toEqual({ status: 'ok', what: 'Secret /smart-commerce/dev/seal-key' });
    expect(contactHashKey).toEqual({
      status: 'missing',
      what: 'Secret /smart-commerce/dev/contact-hash-key',
      advice: secretRecipe('contact-hash-key', 'dev'),
    });
    await Promise.all([ssm.stop(), sink.stop()]);
  });
});
