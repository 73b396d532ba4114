import { setTimeout as pause } from 'node:timers/promises';
import { type LexModelsV2Client, ListBotAliasesCommand } from '@aws-sdk/client-lex-models-v2';
import { findBot } from '../sync-bot/state/find-bot.ts';
import { botNameOf } from '../sync-bot/target/bot-name.ts';

/** What a conversation is addressed to. */
export interface Bot {
  readonly botId: string;
  readonly botAliasId: string;
  readonly localeId: string;
}

const ALIAS = 'live';
const LOCALE = 'en_US';
const SECONDS_TO_APPEAR = 30;

interface Wanted {
  /** As bot-definition names it, without a stage. */
  readonly definedName: string;
  readonly lexUrl: string;
  /** Of the stack that runs there, asked before each look: one that is still starting hasn't told its stage yet. */
  readonly stage: () => Promise<string>;
  readonly log: (line: string) => void;
  readonly secondsToAppear?: number;
}

/**
 * The bot's ids by its name: they are new with every start of Lex Local.
 *
 * @throws Error when the bot or its alias doesn't appear, as when nobody has synced it
 */
export async function untilBotIsThere(client: LexModelsV2Client, wanted: Wanted): Promise<Bot> {
  const { definedName, lexUrl, log, secondsToAppear = SECONDS_TO_APPEAR } = wanted;
  for (let second = 0; second < secondsToAppear; second += 1) {
    const botName = botNameOf(definedName, await wanted.stage());
    const bot = await lookForBot(client, botName);
    if (bot) return bot;
    if (second === 0) log(`Waiting for the bot ${botName} to appear at ${lexUrl} …`);
    await pause(1_000);
  }
  throw new Error(absence(await wanted.stage(), wanted));
}

function absence(stage: string, { definedName, lexUrl }: Wanted): string {
  return (
    `Lex Local has no bot ${botNameOf(definedName, stage)} with an alias "${ALIAS}". ` +
    `Push it with "npm run sync-bot -- --endpoint ${lexUrl} --stage ${stage}", or start the stack anew.`
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
