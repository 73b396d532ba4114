import { DescribeBotVersionCommand, type DescribeBotVersionResponse } from '@aws-sdk/client-lex-models-v2';
import type { ActualBot } from './actual-bot.ts';
import { findBot } from './find-bot.ts';
import type { Lex } from './lex.ts';
import { listLocaleIds, listVersions } from './list-parts.ts';
import { readAliases } from './read-aliases.ts';
import { readLocale } from './read-locale.ts';
import { botSettled, localeSettled, type Waiting } from './settled.ts';

/**
 * Reads all that a plan depends on, after waiting for what may still be under way from an earlier run.
 *
 * @param localeIds the locales that are defined, others are left alone; or `all`
 */
export async function readBot(
  waiting: Waiting,
  botName: string,
  localeIds: readonly string[] | 'all',
): Promise<ActualBot | undefined> {
  const { lex } = waiting;
  const botId = await findBot(lex, botName);
  if (botId === undefined) return undefined;

  const members = await botSettled(waiting, botId);
  const present = await listLocaleIds(lex, botId);
  const locales = [];
  for (const localeId of present.filter((id) => localeIds === 'all' || localeIds.includes(id))) {
    const settled = await localeSettled(waiting, botId, localeId);
    locales.push(await readLocale(lex, botId, settled));
  }
  const versions = await listVersions(lex, botId);
  const newestVersion = await readNewestVersion(lex, botId, versions);
  const aliases = await readAliases(lex, botId);
  return { botId, members, locales, aliases, versions, ...(newestVersion ? { newestVersion } : {}) };
}

/** Version numbers only grow. */
async function readNewestVersion(
  lex: Lex,
  botId: string,
  versions: readonly string[],
): Promise<DescribeBotVersionResponse | undefined> {
  if (versions.length === 0) return undefined;
  return lex.send(new DescribeBotVersionCommand({ botId, botVersion: String(Math.max(...versions.map(Number))) }));
}
