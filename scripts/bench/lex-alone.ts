import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LexRuntimeV2Client } from '@aws-sdk/client-lex-runtime-v2';
import { DUMMY_CREDENTIALS } from '../../local/stack/environment/dummy-credentials.ts';
import { startLexLocal } from '../../local/lex/index.ts';
import { syncBot } from '../sync-bot/index.ts';
import type { Bot } from './turns.ts';

export interface LexAlone extends Bot {
  readonly url: string;
  readonly runtime: LexRuntimeV2Client;
  /** Where its bots and its vectors are. */
  readonly stateDirectory: string;
  readonly cacheDirectory: string;
  stop(): Promise<void>;
}

/** Lex Local with the shop's bot speaking its own texts: no function is called. */
export async function startLexAlone(): Promise<LexAlone> {
  const folder = await mkdtemp(join(tmpdir(), 'bench-'));
  const folders = { stateDirectory: join(folder, 'state'), cacheDirectory: join(folder, 'cache') };
  const lex = await startLexLocal({ port: 0, ...folders });
  const { botId = '', botAliasId = '' } = await syncAlone(lex.url);
  const runtime = new LexRuntimeV2Client({ endpoint: lex.url, region: 'us-east-1', credentials: DUMMY_CREDENTIALS });
  return {
    ...folders,
    url: lex.url,
    botId,
    botAliasId,
    runtime,
    async stop() {
      runtime.destroy();
      await lex.close();
      await rm(folder, { recursive: true });
    },
  };
}

export const syncAlone = (endpoint: string) => syncBot({ endpoint, noLambda: true }, { environment: {} });
