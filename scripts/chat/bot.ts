import { setTimeout as pause } from 'node:timers/promises';
import { type LexModelsV2Client, ListBotAliasesCommand } from '@aws-sdk/client-lex-models-v2';
import { findBot } from '../sync-bot/state/find-bot.ts';

/** What a conversation is addressed to. */
export interface Bot {
  readonly botId: string;
  readonly botAliasId: string;
  readonly localeId: string;
}

const ALIAS = 'live';
const LOCALE = 'en_US';
const SECONDS_TO_APPEAR = 30;

/**
 * The bot's ids by its name: they are new with every start of Lex Local.
 *
 * @throws Error when the bot or its alias doesn't appear, as when nobody has synced it
 */
export async function untilBotIsThere(client: LexModelsV2Client, botName: string): Promise<Bot> {
  for (let second = 0; second < SECONDS_TO_APPEAR; second += 1) {
    const bot = await lookForBot(client, botName);
    if (bot) return bot;
    await pause(1_000);
  }
  throw new Error(
    `Lex Local has no bot ${botName} with an alias "${ALIAS}": start the stack anew, or push the bot with "npm run sync-bot -- --endpoint <its address>".`,
  );
}

async function lookForBot(client: LexModelsV2Client, botName: string): Promise<Bot | undefined> {
  const botId = await findBot(client, botName);
  if (!botId) return undefined;

  const { botAliasSummaries = [] } = await client.send(new ListBotAliasesCommand({ botId }));
  const alias = botAliasSummaries.find(({ botAliasName }) => botAliasName === ALIAS);
  const isAvailable = alias?.botAliasStatus === 'Available';
  return alias?.botAliasId && isAvailable ? { botId, botAliasId: alias.botAliasId, localeId: LOCALE } : undefined;
}
