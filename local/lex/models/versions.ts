import type {
  CreateBotVersionRequest,
  DeleteBotVersionRequest,
  DescribeBotVersionRequest,
  ListBotVersionsRequest,
} from '@aws-sdk/client-lex-models-v2';
import { notFound, preconditionFailed, quotaExceeded } from '../errors.ts';
import { listPage } from './paging.ts';
import type { BotRecord, LocaleRecord, VersionRecord } from './records.ts';
import { DRAFT } from './records.ts';
import type { BotStore } from './store.ts';
import { requireBot, required, requireVersion } from './store.ts';

const MAX_VERSIONS = 100;

export function createVersionOperations(store: BotStore) {
  return {
    CreateBotVersion(input: CreateBotVersionRequest) {
      const bot = requireBot(store, input.botId, preconditionFailed);
      if (Object.keys(bot.versions).length > MAX_VERSIONS) {
        throw quotaExceeded(`Bot '${bot.botId}' has ${MAX_VERSIONS} versions. Delete versions that no alias uses.`);
      }
      const locales = copyLocales(bot, input.botVersionLocaleSpecification ?? {});
      const botVersion = String((bot.lastVersion += 1));
      const { description } = input;
      const creationDateTime = store.now();
      bot.versions[botVersion] = { botVersion, description, botStatus: 'Available', creationDateTime, locales };
      store.saved(bot.botId);
      return { ...input, botVersion, botStatus: 'Versioning', creationDateTime };
    },

    DescribeBotVersion(input: DescribeBotVersionRequest) {
      const bot = requireBot(store, input.botId, notFound);
      return describe(bot, requireVersion(bot, input.botVersion, notFound));
    },

    ListBotVersions(input: ListBotVersionsRequest) {
      const bot = requireBot(store, input.botId, preconditionFailed);
      const { items, ...page } = listPage(Object.values(bot.versions), input, 'creationDateTime');
      return { botId: bot.botId, botVersionSummaries: items.map((version) => describe(bot, version)), ...page };
    },

    DeleteBotVersion(input: DeleteBotVersionRequest) {
      const bot = requireBot(store, input.botId, preconditionFailed);
      const { botVersion } = requireVersion(bot, input.botVersion, preconditionFailed);
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

const describe = (bot: BotRecord, version: VersionRecord): object => ({ ...bot, ...version });

type Specification = NonNullable<CreateBotVersionRequest['botVersionLocaleSpecification']>;

function copyLocales(bot: BotRecord, specification: Specification): Record<string, LocaleRecord> {
  const copies = Object.entries(specification).map(([localeId, { sourceBotVersion }]) => {
    const source = requireVersion(bot, sourceBotVersion, preconditionFailed);
    const locale = required(source.locales[localeId], preconditionFailed, `Locale '${localeId}' was not found.`);
    if (locale.botLocaleStatus !== 'Built') {
      throw preconditionFailed(`Locale '${localeId}' is ${locale.botLocaleStatus}: build it before making a version.`);
    }
    return [localeId, structuredClone(locale)];
  });
  return Object.fromEntries(copies) as Record<string, LocaleRecord>;
}
