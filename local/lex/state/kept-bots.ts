import { isBuilding } from '../models/change.ts';
import type { BotRecord, LocaleRecord } from '../models/records.ts';
import { DRAFT, TEST_ALIAS_ID } from '../models/records.ts';

const FORMAT = 1;

/** A bot as its file holds it. `issuedIds` is how many ids had been given when it was written: none is given twice. */
export interface KeptBot {
  format: typeof FORMAT;
  issuedIds: number;
  bot: BotRecord;
}

export const keepBot = (bot: BotRecord, issuedIds: number): KeptBot => ({ format: FORMAT, issuedIds, bot });

export function isKeptBot(value: unknown, name: string): value is KeptBot {
  const { format, issuedIds, bot } = asObject<KeptBot>(value);
  const { botId, botName, versions, aliases } = asObject<BotRecord>(bot);
  return (
    format === FORMAT &&
    Number.isSafeInteger(issuedIds) &&
    botId === name &&
    typeof botName === 'string' &&
    typeof asObject<BotRecord['aliases']>(aliases)[TEST_ALIAS_ID] === 'object' &&
    typeof asObject<BotRecord['versions']>(versions)[DRAFT]?.locales === 'object'
  );
}

/** A build ends with its process: what was being built has failed. */
export function restoreBot({ bot }: KeptBot): BotRecord {
  for (const locale of Object.values(bot.versions[DRAFT]?.locales ?? {})) if (isBuilding(locale)) failBuild(locale);
  return bot;
}

function failBuild(locale: LocaleRecord): void {
  locale.botLocaleStatus = 'Failed';
  locale.failureReasons = ['Lex Local ended during the build. Build the locale again.'];
  locale.recommendedActions = ['Build the locale again.'];
}

function asObject<T extends object>(value: unknown): Partial<T> {
  return typeof value === 'object' && value !== null ? value : {};
}
