import type {
  CreateBotLocaleRequest,
  DeleteBotLocaleRequest,
  DescribeBotLocaleRequest,
  ListBotLocalesRequest,
  UpdateBotLocaleRequest,
} from '@aws-sdk/client-lex-models-v2';
import { notFound, preconditionFailed, validationError } from '../errors.ts';
import { localeName } from '../locale-name.ts';
import { changeBot, changeLocale, refuseWhileBuilding, writeLocale } from './change.ts';
import { defaultFallbackIntent } from './fallback-intent.ts';
import { listPage } from './paging.ts';
import type { LocaleRecord } from './records.ts';
import { DRAFT, FALLBACK_INTENT_ID } from './records.ts';
import type { BotStore, LocaleAddress } from './store.ts';
import { requireBot, requireLocale, requireVersion } from './store.ts';

export function createLocaleOperations(store: BotStore) {
  return {
    CreateBotLocale(input: CreateBotLocaleRequest & { localeId: string }) {
      const bot = changeBot(store, input.botId);
      const version = requireVersion(bot, input.botVersion, preconditionFailed);
      if (version.botVersion !== DRAFT) throw preconditionFailed('Locales are created in the DRAFT version.');
      if (version.locales[input.localeId]) throw preconditionFailed(`Locale '${input.localeId}' already exists.`);
      const locale = newLocale(input, store.now());
      version.locales[input.localeId] = locale;
      store.transitions.begin([bot.botId, locale.localeId], 'Creating');
      store.saved(bot.botId);
      return { ...locale, ...input, botLocaleStatus: 'Creating' };
    },

    UpdateBotLocale(input: UpdateBotLocaleRequest & { localeId: string }) {
      const locale = changeLocale(store, input);
      const { localeId, creationDateTime, lastBuildSubmittedDateTime, intents, slotTypes, built } = locale;
      const kept = { localeId, creationDateTime, lastBuildSubmittedDateTime, intents, slotTypes, built };
      const { localeName: name, botLocaleStatus, lastUpdatedDateTime } = locale;
      const updated: LocaleRecord = { ...input, ...kept, localeName: name, botLocaleStatus, lastUpdatedDateTime };
      requireVersion(changeBot(store, input.botId), DRAFT, preconditionFailed).locales[localeId] = updated;
      writeLocale(store, input, updated, {});
      return describe(store, updated, input);
    },

    DescribeBotLocale: (input: DescribeBotLocaleRequest) =>
      describe(store, requireLocale(store, input, notFound), input),

    ListBotLocales(input: ListBotLocalesRequest) {
      const bot = requireBot(store, input.botId, validationError);
      const version = requireVersion(bot, input.botVersion, validationError);
      const all = Object.values(version.locales).map((locale) => ({ ...locale, ...statusOf(store, locale, input) }));
      const { items, ...page } = listPage(all, input, 'localeName');
      return { botId: bot.botId, botVersion: version.botVersion, botLocaleSummaries: items, ...page };
    },

    DeleteBotLocale(input: DeleteBotLocaleRequest) {
      const bot = changeBot(store, input.botId);
      const locale = requireLocale(store, input, preconditionFailed);
      store.transitions.refuse([bot.botId, locale.localeId]);
      refuseWhileBuilding(locale);
      delete requireVersion(bot, input.botVersion, preconditionFailed).locales[locale.localeId];
      store.saved(bot.botId);
      return { ...input, botLocaleStatus: 'Deleting' };
    },
  };
}

function newLocale(input: CreateBotLocaleRequest & { localeId: string }, now: number): LocaleRecord {
  return {
    ...input,
    localeName: localeName(input.localeId),
    botLocaleStatus: 'NotBuilt',
    creationDateTime: now,
    lastUpdatedDateTime: now,
    intents: { [FALLBACK_INTENT_ID]: defaultFallbackIntent(now) },
    slotTypes: {},
  };
}

const describe = (store: BotStore, locale: LocaleRecord, address: LocaleAddress): object => ({
  ...locale,
  ...statusOf(store, locale, address),
  botId: address.botId,
  botVersion: address.botVersion,
  intentsCount: Object.keys(locale.intents).length,
  slotTypesCount: Object.keys(locale.slotTypes).length,
  failureReasons: locale.failureReasons ?? [],
  recommendedActions: locale.recommendedActions ?? [],
});

/** Only a locale of the draft is ever in transition. */
const statusOf = ({ transitions }: BotStore, locale: LocaleRecord, { botId = '', botVersion }: LocaleAddress) =>
  botVersion === DRAFT
    ? { botLocaleStatus: transitions.statusOf([botId, locale.localeId], locale.botLocaleStatus) }
    : { botLocaleStatus: locale.botLocaleStatus };
