import type {
  CreateBotAliasRequest,
  DeleteBotAliasRequest,
  DescribeBotAliasRequest,
  ListBotAliasesRequest,
  UpdateBotAliasRequest,
} from '@aws-sdk/client-lex-models-v2';
import { changeBot } from './change.ts';
import type { MissingError, BotStore } from './store.ts';
import { notFound, preconditionFailed, validationError } from '../errors.ts';
import { own } from '../own.ts';
import { checkTags } from './check-tags.ts';
import { listPage } from './paging.ts';
import type { AliasRecord, BotRecord } from './records.ts';
import { DRAFT, TEST_ALIAS_ID, TEST_ALIAS_NAME } from './records.ts';
import { refuseTakenName, requireBot, required, requireVersion } from './store.ts';

/** The alias that every bot has from the start: it serves the DRAFT version. */
export const testAlias = (now: number): AliasRecord => ({
  botId: undefined,
  botAliasId: TEST_ALIAS_ID,
  botAliasName: TEST_ALIAS_NAME,
  botVersion: DRAFT,
  description: 'test bot alias',
  botAliasStatus: 'Available',
  botAliasLocaleSettings: {},
  creationDateTime: now,
  lastUpdatedDateTime: now,
});

export function requireAlias(bot: BotRecord, aliasId: string | undefined, missing: MissingError): AliasRecord {
  return required(own(bot.aliases, aliasId), missing, `Alias '${aliasId}' of bot '${bot.botId}' was not found.`);
}

export function createAliasOperations(store: BotStore) {
  const write = (bot: BotRecord, alias: AliasRecord) => {
    bot.aliases[alias.botAliasId] = alias;
    store.saved(bot.botId);
    return { ...alias, botId: bot.botId };
  };
  const describe = (bot: BotRecord, alias: AliasRecord): AliasRecord => ({
    ...alias,
    botAliasStatus: store.transitions.statusOf([bot.botId, alias.botAliasId], alias.botAliasStatus),
  });
  const names = (bot: BotRecord) =>
    Object.values(bot.aliases).map((alias) => ({ id: alias.botAliasId, name: alias.botAliasName }));

  return {
    CreateBotAlias(input: CreateBotAliasRequest & { botAliasName: string }) {
      const bot = changeBot(store, input.botId);
      checkTags(input.tags, 'tags');
      refuseTakenName(names(bot), input.botAliasName);
      if (input.botVersion) requireVersion(bot, input.botVersion, preconditionFailed);
      const now = store.now();
      const dates = { creationDateTime: now, lastUpdatedDateTime: now };
      const created = write(bot, { ...input, ...dates, botAliasId: store.newId(), botAliasStatus: 'Available' });
      store.transitions.begin([bot.botId, created.botAliasId], 'Creating');
      return { ...created, botAliasStatus: 'Creating' };
    },

    UpdateBotAlias(input: UpdateBotAliasRequest & { botAliasName: string }) {
      const bot = requireBot(store, input.botId, preconditionFailed);
      const alias = requireAlias(bot, input.botAliasId, preconditionFailed);
      store.transitions.refuse([bot.botId, alias.botAliasId]);
      refuseTakenName(names(bot), input.botAliasName, alias.botAliasId);
      if (input.botVersion) requireVersion(bot, input.botVersion, preconditionFailed);
      const { botAliasId, botAliasStatus, creationDateTime, tags } = alias;
      return write(bot, {
        ...input,
        botAliasId,
        botAliasStatus,
        creationDateTime,
        tags,
        lastUpdatedDateTime: store.now(),
      });
    },

    DescribeBotAlias(input: DescribeBotAliasRequest) {
      const bot = requireBot(store, input.botId, notFound);
      return { ...describe(bot, requireAlias(bot, input.botAliasId, notFound)), botId: bot.botId };
    },

    ListBotAliases(input: ListBotAliasesRequest) {
      const bot = requireBot(store, input.botId, validationError);
      const { items, ...page } = listPage(
        Object.values(bot.aliases).map((alias) => describe(bot, alias)),
        input,
        'botAliasName',
      );
      return { botAliasSummaries: items, botId: bot.botId, ...page };
    },

    DeleteBotAlias(input: DeleteBotAliasRequest) {
      const bot = requireBot(store, input.botId, preconditionFailed);
      const { botAliasId } = requireAlias(bot, input.botAliasId, preconditionFailed);
      store.transitions.refuse([bot.botId, botAliasId]);
      if (botAliasId === TEST_ALIAS_ID) throw preconditionFailed(`Alias '${TEST_ALIAS_ID}' can't be deleted.`);
      delete bot.aliases[botAliasId];
      store.saved(bot.botId);
      return { botId: bot.botId, botAliasId, botAliasStatus: 'Deleting' };
    },
  };
}
