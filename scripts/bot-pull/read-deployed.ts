import { setTimeout as pause } from 'node:timers/promises';
import { reasonOf, SyncBotError } from '../sync-bot/errors.ts';
import type { ActualBot } from '../sync-bot/state/actual-bot.ts';
import { createPatientLex } from '../sync-bot/state/lex.ts';
import { readBot } from '../sync-bot/state/read-bot.ts';
import { closeClients, createClients } from '../sync-bot/target/clients.ts';
import type { Target } from '../sync-bot/target/target.ts';
import type { PullDependencies } from './options.ts';

/** Reads a bot's draft with all its locales. @throws SyncBotError `usage` when there is no such bot, else `aws` */
export async function readDeployed(
  target: Target,
  botName: string,
  { sleep = async (milliseconds) => pause(milliseconds), say = () => undefined }: PullDependencies,
): Promise<ActualBot> {
  const clients = createClients(target);
  const bot = await readBot({ lex: createPatientLex(clients, sleep, say), sleep, say }, botName, 'all')
    .catch((error: unknown) => {
      if (error instanceof SyncBotError) throw error;
      throw new SyncBotError('aws', `Could not read the bot ${botName}: ${reasonOf(error)}`, { cause: error });
    })
    .finally(() => closeClients(clients));
  if (!bot) throw new SyncBotError('usage', `There is no bot ${botName} in ${target.endpoint ?? target.region}.`);
  return bot;
}
