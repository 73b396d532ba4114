import type { BuiltLocale } from '../definition.ts';
import { notFound, validationError } from '../errors.ts';
import { requireAlias } from '../models/aliases.ts';
import type { AliasRecord, BotRecord } from '../models/records.ts';
import { DRAFT } from '../models/records.ts';
import type { BotStore } from '../models/store.ts';
import { requireBot, required, requireVersion } from '../models/store.ts';
import { own } from '../own.ts';
import type { Session, Sessions } from './sessions.ts';

/** Labels of every runtime request. */
export interface Address {
  botId: string;
  botAliasId: string;
  localeId: string;
  sessionId: string;
}

/** What a request talks to. */
export interface Target {
  bot: BotRecord;
  alias: AliasRecord;
  botVersion: string;
  locale: BuiltLocale;
  /** The function behind the alias for this locale. */
  functionArn: string | undefined;
  sessionKey: string;
  /** The conversation in progress, if one is. */
  session: Session | undefined;
}

export const sessionKeyOf = ({ botId, botAliasId, localeId, sessionId }: Address): string =>
  [botId, botAliasId, localeId, sessionId].join('/');

const DEFAULT_TTL_SECONDS = 300;

/** Finds bot, alias and built locale; throws ResourceNotFoundException, or ValidationException for a locale without a build. */
export function findTarget(store: BotStore, sessions: Sessions, address: Address): Target {
  const bot = requireBot(store, address.botId, notFound);
  const alias = requireAlias(bot, address.botAliasId, notFound);
  const settings = own(alias.botAliasLocaleSettings, address.localeId);
  if (settings?.enabled === false) throw validationError(`Locale '${address.localeId}' is not enabled for this alias.`);
  if (!alias.botVersion) throw validationError(`Alias '${alias.botAliasName}' has no bot version.`);
  const current = builtLocale(bot, alias.botVersion, address.localeId);
  const sessionKey = sessionKeyOf(address);
  const stored = sessions.find(sessionKey, bot.idleSessionTTLInSeconds ?? DEFAULT_TTL_SECONDS);
  return {
    bot,
    alias,
    functionArn: settings?.codeHookSpecification?.lambdaCodeHook?.lambdaARN,
    sessionKey,
    ...conversationOn(bot, { botVersion: alias.botVersion, locale: current }, stored),
  };
}

function builtLocale(bot: BotRecord, botVersion: string, localeId: string): BuiltLocale {
  const version = requireVersion(bot, botVersion, notFound);
  const locale = required(
    own(version.locales, localeId),
    notFound,
    `Locale '${localeId}' of bot version '${botVersion}' was not found.`,
  );
  if (!locale.built) throw validationError(`Locale '${localeId}' is ${locale.botLocaleStatus}: build it first.`);
  return locale.built;
}

type Served = Pick<Target, 'botVersion' | 'locale'>;

/** A conversation stays on the version that it began with; a new build of the draft ends those that use the draft. */
function conversationOn(
  bot: BotRecord,
  current: Served,
  session: Session | undefined,
): Served & Pick<Target, 'session'> {
  if (!session || session.buildId === current.locale.buildId) return { ...current, session };
  const before =
    session.botVersion === DRAFT
      ? undefined
      : bot.versions[session.botVersion]?.locales[current.locale.localeId]?.built;
  return before ? { botVersion: session.botVersion, locale: before, session } : { ...current, session: undefined };
}
