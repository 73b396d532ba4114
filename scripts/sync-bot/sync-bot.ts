import { setTimeout as pause } from 'node:timers/promises';
import { DefinitionError } from '../bot-definition/index.ts';
import { advice } from './apply/advice.ts';
import { buildOnly } from './build-only.ts';
import { declareBot } from './declare-bot.ts';
import { reasonOf, SyncBotError } from './errors.ts';
import type { SyncBotDependencies, SyncBotOptions } from './options.ts';
import { createLineProgress } from './progress/progress.ts';
import type { SyncBotResult } from './session.ts';
import { createPatientLex } from './state/lex.ts';
import { botNameOf } from './target/bot-name.ts';
import { closeClients, createClients } from './target/clients.ts';
import { readDefinition } from './target/read-definition.ts';
import { targetOf } from './target/target.ts';

/**
 * Makes Lex hold the bot that bot-definition describes: reads what is there, writes what differs, builds, and puts a
 * new version behind the aliases. When nothing differs nothing is written. What isn't defined stays, unless `prune`. A run that was interrupted is completed by
 * the next.
 *
 * @throws DefinitionError when the definition is wrong; nothing has been sent then
 * @throws SyncBotError with `code` `usage`, `aws` or `build`
 */
export async function syncBot(
  options: SyncBotOptions = {},
  dependencies: SyncBotDependencies = {},
): Promise<SyncBotResult> {
  const { environment = process.env, sleep = async (milliseconds) => pause(milliseconds) } = dependencies;
  const progress = dependencies.progress ?? createLineProgress(options.onProgress ?? (() => undefined));
  const target = targetOf(options, environment);
  const definition = await progress.step('Checking the definition', (say) => readDefinition(options.definition, say));
  const botName = botNameOf(definition.bot.data.botName, target.stage);
  const clients = createClients(target);
  try {
    const lex = createPatientLex(clients, sleep, progress.say);
    const session = { options, definition, target, botName, clients, lex, progress, sleep };
    const result = await (options.buildOnly ? buildOnly(session) : declareBot(session));
    progress.say(closingLine(result, options));
    return result;
  } catch (error) {
    throw inWords(error, target.endpoint);
  } finally {
    closeClients(clients);
  }
}

function closingLine({ botName, botId, changed, plan }: SyncBotResult, options: SyncBotOptions): string {
  if (plan.actions.length === 0 && !changed) return `No changes: ${botName} is up to date.`;
  if (options.plan) return `Nothing has been written to ${botName}.`;
  return options.buildOnly ? `${botName} is built.` : `${botName} is up to date (bot ${botId}).`;
}

/** Errors of reading come as AWS or the network gave them. */
function inWords(error: unknown, endpoint: string | undefined): unknown {
  if (error instanceof SyncBotError || error instanceof DefinitionError || !isFromOutside(error)) return error;
  const place = endpoint === undefined ? '' : ` at ${endpoint}`;
  const lines = [`Could not read the bot${place}: ${reasonOf(error)}`, ...advice(error)];
  return new SyncBotError('aws', lines.join('\n  '), { cause: error });
}

const isFromOutside = (error: unknown): error is Error =>
  error instanceof Error && ('$metadata' in error || 'code' in error || error.name === 'CredentialsProviderError');
