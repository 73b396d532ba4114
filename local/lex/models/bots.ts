import type {
  CreateBotRequest,
  DeleteBotRequest,
  DescribeBotRequest,
  ListBotsRequest,
  UpdateBotRequest,
} from '@aws-sdk/client-lex-models-v2';
import { notFound, preconditionFailed } from '../errors.ts';
import { testAlias } from './aliases.ts';
import { changeBot, refuseWhileBuilding } from './change.ts';
import { checkTags } from './check-tags.ts';
import { listPage } from './paging.ts';
import { refuseAboveQuota } from './quotas.ts';
import type { BotRecord } from './records.ts';
import { DRAFT, TEST_ALIAS_ID } from './records.ts';
import type { BotStore } from './store.ts';
import { refuseTakenName, requireBot } from './store.ts';

export function createBotOperations(store: BotStore) {
  const names = () => [...store.bots.values()].map((bot) => ({ id: bot.botId, name: bot.botName }));
  const describe = (bot: BotRecord): BotRecord => ({
    ...bot,
    botStatus: store.transitions.statusOf([bot.botId], bot.botStatus),
  });

  return {
    CreateBot(input: CreateBotRequest & { botName: string }) {
      refuseTakenName(names(), input.botName);
      refuseAboveQuota(store.quotas(), { botsPerAccount: store.bots.size + 1 });
      const bot = newBot(store, input);
      store.transitions.begin([bot.botId], 'Creating');
      store.bots.set(bot.botId, bot);
      store.saved(bot.botId);
      return { ...bot, testBotAliasTags: input.testBotAliasTags, botStatus: 'Creating' };
    },

    UpdateBot(input: UpdateBotRequest & { botName: string }) {
      const bot = changeBot(store, input.botId);
      refuseTakenName(names(), input.botName, bot.botId);
      const { botId, creationDateTime, botStatus, lastVersion, versions, aliases, botTags } = bot;
      const kept = { botId, creationDateTime, botStatus, lastVersion, versions, aliases, botTags };
      const updated: BotRecord = { ...input, ...kept, lastUpdatedDateTime: store.now() };
      store.bots.set(botId, updated);
      store.transitions.begin([botId], 'Updating');
      store.saved(botId);
      return { ...updated, botStatus: 'Updating' };
    },

    DescribeBot: (input: DescribeBotRequest) => describe(requireBot(store, input.botId, notFound)),

    ListBots(input: ListBotsRequest) {
      const all = [...store.bots.values()].map((bot) => ({
        ...describe(bot),
        botType: bot.botType ?? 'Bot',
        latestBotVersion: bot.lastVersion === 0 ? DRAFT : String(bot.lastVersion),
      }));
      const { items, ...page } = listPage(all, input, 'botName');
      return { botSummaries: items, ...page };
    },

    DeleteBot(input: DeleteBotRequest) {
      const bot = changeBot(store, input.botId);
      Object.values(bot.versions[DRAFT]?.locales ?? {}).forEach(refuseWhileBuilding);
      const inUse = Object.keys(bot.aliases).some((id) => id !== TEST_ALIAS_ID);
      if (inUse && !input.skipResourceInUseCheck) {
        throw preconditionFailed(`Bot '${bot.botId}' is used by an alias. Delete its aliases first.`);
      }
      store.bots.delete(bot.botId);
      store.saved(bot.botId);
      return { botId: bot.botId, botStatus: 'Deleting' };
    },
  };
}

function newBot(store: BotStore, input: CreateBotRequest & { botName: string }): BotRecord {
  const { testBotAliasTags, ...settings } = input;
  checkTags(settings.botTags, 'botTags');
  const now = store.now();
  return {
    ...settings,
    botId: store.newId(),
    botStatus: 'Available',
    lastVersion: 0,
    creationDateTime: now,
    lastUpdatedDateTime: now,
    versions: { [DRAFT]: { botVersion: DRAFT, botStatus: 'Available', creationDateTime: now, locales: {} } },
    aliases: { [TEST_ALIAS_ID]: { ...testAlias(now), tags: checkTags(testBotAliasTags, 'testBotAliasTags') } },
  };
}
