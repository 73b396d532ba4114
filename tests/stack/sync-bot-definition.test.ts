import { cp, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { GetParameterCommand, SSMClient } from '@aws-sdk/client-ssm';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startLexLocal } from '../../local/lex/index.ts';
import type { HttpServer } from '../../local/stack/http/serve.ts';
import { startSsmLocal } from '../../local/stack/ssm/start-ssm-local.ts';
import { syncBot } from '../../scripts/sync-bot/index.ts';
import { DEFINITION, ROOT } from '../bot/support/definition.ts';
import { runNode } from './support/run-program.ts';

const LIBRARY = join(ROOT, 'examples/bots/library');
/** Programs start, and vectors are computed at the first build ever. */
const SLOW_MS = 60_000;

let lex: Awaited<ReturnType<typeof startLexLocal>>;
let parameters: HttpServer;

beforeAll(async () => {
  lex = await startLexLocal({ port: 0 });
  parameters = await startSsmLocal({ region: 'us-east-1', secrets: {} });
});
afterAll(async () => {
  await parameters.stop();
  await lex.close();
});

const run = (...options: string[]) => runScript('sync-bot', ...options);

async function runScript(name: string, ...options: string[]) {
  const program = runNode([join(ROOT, `scripts/${name}.ts`), '--endpoint', lex.url, ...options]);
  return { code: await program.ended, output: program.output() };
}

describe('npm run sync-bot -- --definition', () => {
  test(
    'pushes another bot, and the second time nothing',
    async () => {
      const first = await run('--definition', LIBRARY, '--no-lambda');
      const second = await run('--definition', LIBRARY, '--no-lambda');

      expect(first).toEqual({ code: 0, output: expect.stringContaining('create intent ReserveBook') });
      expect(second).toEqual({ code: 0, output: expect.stringContaining('No changes: HarborLibrary is up to date.') });
    },
    SLOW_MS,
  );

  test(
    'pushes what bot:pull then finds unchanged, and leaves no schemas beside',
    async () => {
      const folder = await mkdtemp(join(tmpdir(), 'library-'));
      await cp(LIBRARY, folder, { recursive: true });

      const pulled = await runScript('bot-pull', '--bot', 'HarborLibrary', '--into', folder);

      expect(pulled).toEqual({ code: 0, output: `No changes: ${folder} says what Lex holds.\n` });
      expect(await readdir(folder)).toEqual(await readdir(LIBRARY));
      await rm(folder, { recursive: true });
    },
    SLOW_MS,
  );

  test('says so when there is no such folder', async () => {
    const ended = await run('--definition', '/no/such/folder');

    expect(ended).toEqual({
      code: 1,
      output: expect.stringMatching(/\nThere is no definition in \/no\/such\/folder: .*\n$/),
    });
  });

  test(
    'leaves the ids that the deployment looks up with the deployment’s own bot',
    async () => {
      const environment = { AWS_ENDPOINT_URL_SSM: parameters.url };
      const own = await syncBot({ endpoint: lex.url, definition: DEFINITION, noLambda: true }, { environment });

      await syncBot({ endpoint: lex.url, definition: LIBRARY, noLambda: true }, { environment });

      expect(await rememberedId()).toBe(own.botId);
    },
    SLOW_MS,
  );
});

async function rememberedId(): Promise<string | undefined> {
  const credentials = { accessKeyId: 'any', secretAccessKey: 'any' };
  const client = new SSMClient({ endpoint: parameters.url, region: 'us-east-1', credentials });
  const { Parameter } = await client.send(new GetParameterCommand({ Name: '/smart-commerce/local/bot-id' }));
  client.destroy();
  return Parameter?.Value;
}
