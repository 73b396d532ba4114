import type { AliasRecord, BotRecord } from '../models/records.ts';
import type { BotStore } from '../models/store.ts';

/** A bot that one can talk to, with its aliases and their built locales. */
export interface TalkableBot {
  botId: string;
  botName: string;
  aliases: { botAliasId: string; botAliasName: string; botVersion: string; locales: string[] }[];
}

/** Bots with a built locale behind an alias, by name; aliases with a name of their own before the test alias. */
export function talkableBots({ bots }: BotStore): TalkableBot[] {
  return [...bots.values()]
    .map((bot) => ({ botId: bot.botId, botName: bot.botName, aliases: aliasesOf(bot) }))
    .filter(({ aliases }) => aliases.length > 0)
    .sort((one, other) => one.botName.localeCompare(other.botName));
}

const aliasesOf = (bot: BotRecord): TalkableBot['aliases'] =>
  Object.values(bot.aliases)
    .map((alias) => ({
      botAliasId: alias.botAliasId,
      botAliasName: alias.botAliasName,
      botVersion: alias.botVersion ?? '',
      locales: localesOf(bot, alias),
    }))
    .filter(({ locales }) => locales.length > 0)
    .reverse();

const localesOf = (bot: BotRecord, { botVersion, botAliasLocaleSettings }: AliasRecord): string[] =>
  Object.values(bot.versions[botVersion ?? '']?.locales ?? {})
    .filter(({ localeId, built }) => built && botAliasLocaleSettings?.[localeId]?.enabled !== false)
    .map(({ localeId }) => localeId);
