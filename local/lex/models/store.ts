import { createHash } from 'node:crypto';
import { preconditionFailed } from '../errors.ts';
import { own } from '../own.ts';
import type { Quotas, QuotasOf } from './quotas.ts';
import { createQuotas } from './quotas.ts';
import type { BotRecord, IntentRecord, LocaleRecord, VersionRecord } from './records.ts';
import type { Transitions } from './transitions.ts';
import { createTransitions } from './transitions.ts';

/** All bots, in memory. `saved` is called with a bot's id after each change of it, its deletion included. */
export interface BotStore {
  bots: Map<string, BotRecord>;
  transitions: Transitions;
  quotas: QuotasOf;
  now(): number;
  newId(): string;
  /** How many ids were given. */
  issuedIds(): number;
  saved(botId: string): void;
}

export interface BotStoreSettings {
  now: () => number;
  seed: number;
  quotas: Partial<Quotas>;
  transitionMs: number;
  /** What is there from the start. */
  restored: { bots: BotRecord[]; issuedIds: number };
}

export type MissingError = (message: string) => Error;

const ID_ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789';
const ID_LENGTH = 10;

/** Ids are a fixed sequence per seed, so that two runs of the same calls agree. */
export function createBotStore({ now, seed, quotas, transitionMs, restored }: BotStoreSettings): BotStore {
  let issued = restored.issuedIds;
  const newId = (): string => idFrom(`${seed}:${issued++}`);
  return {
    bots: new Map(restored.bots.map((bot) => [bot.botId, bot])),
    transitions: createTransitions(now, transitionMs),
    quotas: createQuotas(quotas),
    now,
    newId,
    issuedIds: () => issued,
    saved: () => undefined,
  };
}

/** An id of the service's form, the same for the same text. */
export function idFrom(text: string): string {
  const digest = createHash('sha256').update(text).digest();
  return Array.from(digest.subarray(0, ID_LENGTH), (byte) => ID_ALPHABET[byte % ID_ALPHABET.length]).join('');
}

export function requireBot(store: BotStore, botId: string | undefined, missing: MissingError): BotRecord {
  return required(store.bots.get(botId ?? ''), missing, `Bot '${botId}' was not found.`);
}

export function requireVersion(bot: BotRecord, version: string | undefined, missing: MissingError): VersionRecord {
  return required(own(bot.versions, version), missing, `Version '${version}' of bot '${bot.botId}' was not found.`);
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
  return required(own(version.locales, address.localeId), missing, message);
}

export function requireIntent(locale: LocaleRecord, intentId: string | undefined, missing: MissingError): IntentRecord {
  return required(own(locale.intents, intentId), missing, `Intent '${intentId}' was not found.`);
}

export const without = <T>(records: Record<string, T>, id: string): Record<string, T> =>
  Object.fromEntries(Object.entries(records).filter(([other]) => other !== id));

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
