import { createHash } from 'node:crypto';
import { conflict, preconditionFailed } from '../errors.ts';
import type { BotRecord, IntentRecord, LocaleRecord, VersionRecord } from './records.ts';
import { DRAFT } from './records.ts';

/** All bots, in memory. `saved` is called with a bot after each change (and with its id after its deletion). */
export interface BotStore {
  bots: Map<string, BotRecord>;
  now(): number;
  newId(): string;
  saved(botId: string): void;
}

export type MissingError = (message: string) => Error;

const ID_ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789';
const ID_LENGTH = 10;

/** Ids are a fixed sequence per seed, so that two runs of the same calls agree. */
export function createBotStore(
  now: () => number,
  seed: number,
  saved: (botId: string) => void = () => undefined,
): BotStore {
  let issued = 0;
  const newId = (): string => {
    const digest = createHash('sha256').update(`${seed}:${issued++}`).digest();
    return Array.from(digest.subarray(0, ID_LENGTH), (byte) => ID_ALPHABET[byte % ID_ALPHABET.length]).join('');
  };
  return { bots: new Map(), now, newId, saved };
}

export function requireBot(store: BotStore, botId: string | undefined, missing: MissingError): BotRecord {
  return required(store.bots.get(botId ?? ''), missing, `Bot '${botId}' was not found.`);
}

export function requireVersion(bot: BotRecord, version: string | undefined, missing: MissingError): VersionRecord {
  return required(bot.versions[version ?? ''], missing, `Version '${version}' of bot '${bot.botId}' was not found.`);
}

export interface LocaleAddress {
  botId?: string | undefined;
  botVersion?: string | undefined;
  localeId?: string | undefined;
}

export function requireLocale(store: BotStore, address: LocaleAddress, missing: MissingError): LocaleRecord {
  const bot = requireBot(store, address.botId, missing);
  const version = requireVersion(bot, address.botVersion, missing);
  const message = `Locale '${address.localeId}' of bot '${bot.botId}' version '${version.botVersion}' was not found.`;
  return required(version.locales[address.localeId ?? ''], missing, message);
}

/** The locale for a change: only DRAFT can change, and not while it is being built. Marks it as not built. */
export function changeLocale(store: BotStore, address: LocaleAddress): LocaleRecord {
  if (address.botVersion !== DRAFT)
    throw preconditionFailed(`Version '${address.botVersion}' can't be changed: only DRAFT can.`);
  const locale = requireLocale(store, address, preconditionFailed);
  refuseWhileBuilding(locale);
  locale.botLocaleStatus = 'NotBuilt';
  locale.lastUpdatedDateTime = store.now();
  return locale;
}

export function refuseWhileBuilding(locale: LocaleRecord): void {
  if (locale.botLocaleStatus === 'Building' || locale.botLocaleStatus === 'ReadyExpressTesting') {
    throw conflict(`Locale '${locale.localeId}' is being built. Try again when the build has ended.`);
  }
}

export function requireIntent(locale: LocaleRecord, intentId: string | undefined, missing: MissingError): IntentRecord {
  return required(locale.intents[intentId ?? ''], missing, `Intent '${intentId}' was not found.`);
}

export function required<T>(value: T | undefined, missing: MissingError, message: string): T {
  if (value === undefined) throw missing(message);
  return value;
}

/** Names are unique among siblings; `ownId` is the id of the thing being renamed. */
export function refuseTakenName(names: { id: string; name: string }[], name: string, ownId?: string): void {
  if (names.some((other) => other.name === name && other.id !== ownId)) {
    throw preconditionFailed(`A resource with the name '${name}' already exists.`);
  }
}
