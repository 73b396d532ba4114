import { setTimeout as delay } from 'node:timers/promises';
import { ArchiveError } from '../bot-files/archive-error.ts';
import { readDefinition } from '../bot-files/read-definition.ts';
import { ApiError, preconditionFailed } from '../errors.ts';
import { requireAlias } from '../models/aliases.ts';
import type { createBuildOperations } from '../models/build.ts';
import { isBuilding } from '../models/change.ts';
import type { BotRecord } from '../models/records.ts';
import { DRAFT, TEST_ALIAS_ID } from '../models/records.ts';
import type { BotStore, LocaleAddress } from '../models/store.ts';
import { requireBot, requireLocale } from '../models/store.ts';
import type { Written } from './write-bot.ts';
import { writeBot } from './write-bot.ts';

/** A bot that was there from the start. */
export interface LoadedBot {
  botName: string;
  botId: string;
  botAliasId: string;
  localeIds: string[];
  /** Something that the bot understands in the first of them. */
  sampleText: string;
}

type Build = ReturnType<typeof createBuildOperations>['BuildBotLocale'];

const ROLE_ARN = 'arn:aws:iam::000000000000:role/lex-local';
const POLL_MS = 10;

/**
 * Writes and builds the bot of a definition, and puts the function behind its test alias. A bot of that name becomes what
 * the definition says.
 *
 * @throws ArchiveError naming what the definition lacks
 */
export async function loadBot(
  store: BotStore,
  build: Build,
  { definition, functionArn }: { definition: string; functionArn: string | undefined },
): Promise<LoadedBot> {
  const { botId, localeIds } = write(store, definition);
  for (const localeId of localeIds) await buildLocale(store, build, { botId, botVersion: DRAFT, localeId }, definition);
  const bot = requireBot(store, botId, preconditionFailed);
  const lambdaCodeHook = { lambdaARN: functionArn, codeHookInterfaceVersion: '1.0' };
  const settings = { enabled: true, ...(functionArn !== undefined && { codeHookSpecification: { lambdaCodeHook } }) };
  requireAlias(bot, TEST_ALIAS_ID, preconditionFailed).botAliasLocaleSettings = Object.fromEntries(
    localeIds.map((localeId) => [localeId, settings]),
  );
  store.saved(botId);
  const sampleText = sampleTextOf(bot, localeIds[0] ?? '');
  return { botName: bot.botName, botId, botAliasId: TEST_ALIAS_ID, localeIds, sampleText };
}

/** Words alone, so that it can stand between quotes in any shell and program. */
const PLAIN = /^[\p{L}\p{N} ,.?!-]+$/u;

function sampleTextOf(bot: BotRecord, localeId: string): string {
  const intents = Object.values(bot.versions[DRAFT]?.locales[localeId]?.intents ?? {}).filter(
    ({ inputContexts = [] }) => inputContexts.length === 0,
  );
  const utterances = intents.flatMap(({ sampleUtterances = [] }) =>
    sampleUtterances.map(({ utterance = '' }) => utterance),
  );
  return utterances.find((utterance) => PLAIN.test(utterance)) ?? 'hello';
}

function write(store: BotStore, definition: string): Written {
  const content = readDefinition(definition);
  if (content.locales.length === 0) throw new ArchiveError(`${definition}: the bot has no locale.`);
  try {
    return writeBot(store, content, { roleArn: ROLE_ARN }, 'Overwrite');
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    throw new ArchiveError(`${definition}: ${error.message}`, { cause: error });
  }
}

async function buildLocale(store: BotStore, build: Build, at: LocaleAddress, definition: string): Promise<void> {
  build(at as Parameters<Build>[0]);
  const locale = () => requireLocale(store, at, preconditionFailed);
  while (isBuilding(locale())) await delay(POLL_MS);
  const { botLocaleStatus, failureReasons = [] } = locale();
  if (botLocaleStatus !== 'Built')
    throw new ArchiveError(`${definition}: locale ${at.localeId} can't be built: ${failureReasons.join(' ')}`);
}
