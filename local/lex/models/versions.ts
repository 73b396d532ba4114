import type {
  CreateBotVersionRequest,
  DeleteBotVersionRequest,
  DescribeBotVersionRequest,
  ListBotVersionsRequest,
} from '@aws-sdk/client-lex-models-v2';
import { notFound, preconditionFailed, validationError } from '../errors.ts';
import { own } from '../own.ts';
import { changeBot, refuseWhileBuilding } from './change.ts';
import { listPage } from './paging.ts';
import { refuseAboveQuota } from './quotas.ts';
import type { BotRecord, LocaleRecord, VersionRecord } from './records.ts';
import { DRAFT } from './records.ts';
import type { BotStore } from './store.ts';
import { requireBot, required, requireVersion } from './store.ts';

export function createVersionOperations(store: BotStore) {
  const describe = (bot: BotRecord, version: VersionRecord): object => ({
    ...bot,
    ...version,
    botStatus: store.transitions.statusOf([bot.botId, version.botVersion], version.botStatus),
  });

  return {
    CreateBotVersion(input: CreateBotVersionRequest) {
      const bot = changeBot(store, input.botId);
      const numbered = Object.keys(bot.versions).filter((version) => version !== DRAFT);
      refuseAboveQuota(store.quotas(), { versionsPerBot: numbered.length + 1 });
      const locales = copyLocales(bot, input.botVersionLocaleSpecification ?? {});
      const botVersion = String((bot.lastVersion += 1));
      const { description } = input;
      const creationDateTime = store.now();
      bot.versions[botVersion] = { botVersion, description, botStatus: 'Available', creationDateTime, locales };
      store.transitions.begin([bot.botId], 'Versioning');
      store.transitions.begin([bot.botId, botVersion], 'Creating');
      store.saved(bot.botId);
      return { ...input, botVersion, botStatus: 'Versioning', creationDateTime };
    },

    DescribeBotVersion(input: DescribeBotVersionRequest) {
      const bot = requireBot(store, input.botId, notFound);
      return describe(bot, requireVersion(bot, input.botVersion, notFound));
    },

    ListBotVersions(input: ListBotVersionsRequest) {
      const bot = requireBot(store, input.botId, validationError);
      const { items, ...page } = listPage(Object.values(bot.versions), input, 'creationDateTime');
      return { botId: bot.botId, botVersionSummaries: items.map((version) => describe(bot, version)), ...page };
    },

    DeleteBotVersion(input: DeleteBotVersionRequest) {
      const bot = requireBot(store, input.botId, preconditionFailed);
      const { botVersion } = requireVersion(bot, input.botVersion, preconditionFailed);
      store.transitions.refuse([bot.botId, botVersion]);
      if (botVersion === DRAFT) throw preconditionFailed("Version 'DRAFT' can't be deleted.");
      const users = Object.values(bot.aliases).filter((alias) => alias.botVersion === botVersion);
      if (users.length > 0 && !input.skipResourceInUseCheck) {
        throw preconditionFailed(`Version '${botVersion}' is used by alias '${users[0]?.botAliasName}'.`);
      }
      delete bot.versions[botVersion];
      store.saved(bot.botId);
      return { botId: bot.botId, botVersion, botStatus: 'Deleting' };
    },
  };
}

type Specification = NonNullable<CreateBotVersionRequest['botVersionLocaleSpecification']>;

function copyLocales(bot: BotRecord, specification: Specification): Record<string, LocaleRecord> {
  const copies = Object.entries(specification).map(([localeId, { sourceBotVersion }]) => {
    const source = requireVersion(bot, sourceBotVersion, preconditionFailed);
    const locale = required(own(source.locales, localeId), preconditionFailed, `Locale '${localeId}' was not found.`);
    refuseWhileBuilding(locale);
    if (locale.botLocaleStatus !== 'Built') {
      throw preconditionFailed(`Locale '${localeId}' is ${locale.botLocaleStatus}: build it before making a version.`);
    }
    return [localeId, structuredClone(locale)];
  });
  return Object.fromEntries(copies) as Record<string, LocaleRecord>;
}
