import { conflict, preconditionFailed } from '../errors.ts';
import type { LocaleContents } from './count-locale.ts';
import { countLocale } from './count-locale.ts';
import { refuseAboveQuota } from './quotas.ts';
import type { BotRecord, LocaleRecord } from './records.ts';
import { DRAFT } from './records.ts';
import type { BotStore, LocaleAddress } from './store.ts';
import { requireBot, requireLocale } from './store.ts';

/**
 * The bot for a change, which it refuses with ConflictException while it is in transition. Open point 18: a bot that is
 * missing is a PreconditionFailedException here.
 */
export function changeBot(store: BotStore, botId: string | undefined): BotRecord {
  const bot = requireBot(store, botId, preconditionFailed);
  store.transitions.refuse([bot.botId]);
  return bot;
}

/** The locale for a change: only DRAFT can change, and not while it is created or built. */
export function changeLocale(store: BotStore, address: LocaleAddress): LocaleRecord {
  if (address.botVersion !== DRAFT)
    throw preconditionFailed(`Version '${address.botVersion}' can't be changed: only DRAFT can.`);
  const bot = changeBot(store, address.botId);
  const locale = requireLocale(store, address, preconditionFailed);
  store.transitions.refuse([bot.botId, locale.localeId]);
  refuseWhileBuilding(locale);
  return locale;
}

/**
 * Writes a change of the draft within its quotas, and marks the locale as not built. Open point 17: its last good build
 * stays in use.
 */
export function writeLocale(
  store: BotStore,
  address: LocaleAddress,
  locale: LocaleRecord,
  change: Partial<LocaleContents>,
): void {
  refuseAboveQuota(store.quotas(locale.localeId), countLocale({ ...locale, ...change }), countLocale(locale));
  Object.assign(locale, change);
  locale.botLocaleStatus = 'NotBuilt';
  locale.lastUpdatedDateTime = store.now();
  store.saved(address.botId ?? '');
}

export const isBuilding = ({ botLocaleStatus }: LocaleRecord): boolean =>
  botLocaleStatus === 'Building' || botLocaleStatus === 'ReadyExpressTesting';

export function refuseWhileBuilding(locale: LocaleRecord): void {
  if (isBuilding(locale)) {
    throw conflict(`Locale '${locale.localeId}' is being built. Try again when the build has ended.`);
  }
}
