import { tmpdir } from 'node:os';
import path from 'node:path';
import { LexModelsV2Client } from '@aws-sdk/client-lex-models-v2';
import type { RecognizeTextCommandInput, RecognizeTextCommandOutput } from '@aws-sdk/client-lex-runtime-v2';
import { LexRuntimeV2Client, RecognizeTextCommand } from '@aws-sdk/client-lex-runtime-v2';
import type { LexLocalOptions } from '../../../local/lex/index.ts';
import { startLexLocal } from '../../../local/lex/index.ts';
import type { Deployed } from './deploy.ts';
import { deployBot } from './deploy.ts';
import type { BotDefinition } from './definition.ts';
import type { Handler } from './lambda-double.ts';
import { startLambdaDouble } from './lambda-double.ts';

const credentials = { accessKeyId: 'test', secretAccessKey: 'test' };

/** 2025-03-05 is a Wednesday. */
const WEDNESDAY = Date.UTC(2025, 2, 5, 9, 0);

/**
 * One Lex Local with a clock that tests move, real SDK clients and a function behind the Invoke API. Start one per test
 * file: each loads the sentence model once.
 */
export async function startClinic(options: Partial<LexLocalOptions> = {}) {
  const lambda = await startLambdaDouble();
  const clock = { now: WEDNESDAY };
  const log: Record<string, unknown>[] = [];
  const lex = await startLexLocal({
    port: 0,
    lambdaEndpoint: lambda.url,
    cacheDirectory: path.join(tmpdir(), 'lex-local-test-cache'),
    clock: () => clock.now,
    log: (entry) => log.push(entry),
    ...options,
  });
  const client = { endpoint: lex.url, region: 'us-east-1', credentials, maxAttempts: 1 };
  const models = new LexModelsV2Client(client);
  const runtime = new LexRuntimeV2Client(client);

  return {
    lex,
    lambda,
    clock,
    log,
    models,
    runtime,
    /** Deploys a bot to its test alias. With a handler, its function is the alias' Lambda; the events start anew. */
    async deploy(definition: BotDefinition, handler?: Handler): Promise<Deployed & { chat: () => Chat }> {
      lambda.events.length = 0;
      if (handler) lambda.handler = handler;
      const bot = await deployBot(models, definition, handler !== undefined);
      return { ...bot, chat: () => createChat(runtime, bot) };
    },
    async close() {
      models.destroy();
      runtime.destroy();
      await lex.close();
      await lambda.close();
    },
  };
}

export type Clinic = Awaited<ReturnType<typeof startClinic>>;
export type Reply = RecognizeTextCommandOutput;
type Extra = Partial<Pick<RecognizeTextCommandInput, 'sessionState' | 'requestAttributes'>>;

export interface Chat {
  address: { botId: string; botAliasId: string; localeId: string; sessionId: string };
  say(text: string, extra?: Extra): Promise<Reply>;
}

let sessions = 0;

function createChat(runtime: LexRuntimeV2Client, { botId, at }: Pick<Deployed, 'botId'> & Partial<Deployed>): Chat {
  return chatAt(runtime, {
    botId,
    botAliasId: 'TSTALIASID',
    localeId: at?.localeId ?? 'en_US',
    sessionId: `session-${(sessions += 1)}`,
  });
}

/** A conversation with a bot that was deployed before: a new one, or the one at an address. */
export const chatOn = ({ runtime }: Pick<Clinic, 'runtime'>, to: string | Chat['address']): Chat =>
  typeof to === 'string' ? createChat(runtime, { botId: to }) : chatAt(runtime, to);

function chatAt(runtime: LexRuntimeV2Client, address: Chat['address']): Chat {
  return { address, say: (text, extra = {}) => runtime.send(new RecognizeTextCommand({ ...address, text, ...extra })) };
}

/** What the bot says, as one list of texts. */
export const said = (reply: Reply): string[] => (reply.messages ?? []).map(({ content }) => content ?? '');

/** Intent, its state and what the bot waits for, for comparing in one line. */
export function standing(reply: Reply): string {
  const { intent, dialogAction } = reply.sessionState ?? {};
  const asked = dialogAction?.slotToElicit ? ` ${dialogAction.slotToElicit}` : '';
  return `${intent?.name ?? '-'} ${intent?.state ?? '-'} ${dialogAction?.type}${asked}`;
}

export const valueOf = (reply: Reply, slot: string): string | null | undefined =>
  reply.sessionState?.intent?.slots?.[slot]?.value?.interpretedValue ?? null;
