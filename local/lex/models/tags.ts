import type {
  ListTagsForResourceRequest,
  TagResourceRequest,
  UntagResourceRequest,
} from '@aws-sdk/client-lex-models-v2';
import { notFound, validationError } from '../errors.ts';
import { requireAlias } from './aliases.ts';
import type { Tags } from './check-tags.ts';
import { checkTags } from './check-tags.ts';
import type { BotStore } from './store.ts';
import { requireBot } from './store.ts';

const ARN =
  /^arn:aws[a-z-]*:lex:[a-z0-9-]+:[0-9]{12}:(?:bot\/([0-9A-Za-z]{10})|bot-alias\/([0-9A-Za-z]{10})\/([0-9A-Za-z]{10}))$/;

type Tagged = { resourceARN: string };

/** Tags of bots and aliases, which are the only resources here that have some. */
export function createTagOperations(store: BotStore) {
  return {
    TagResource({ resourceARN, tags = {} }: TagResourceRequest & Tagged) {
      const resource = findTagged(store, resourceARN);
      resource.write(checkTags({ ...resource.tags, ...tags }, 'tags'));
      return {};
    },

    UntagResource({ resourceARN, tagKeys = [] }: UntagResourceRequest & Tagged) {
      const resource = findTagged(store, resourceARN);
      const kept = Object.entries(resource.tags).filter(([key]) => !tagKeys.includes(key));
      resource.write(Object.fromEntries(kept));
      return {};
    },

    ListTagsForResource: ({ resourceARN }: ListTagsForResourceRequest & Tagged) => ({
      tags: findTagged(store, resourceARN).tags,
    }),
  };
}

interface TaggedResource {
  tags: Tags;
  write(tags: Tags): void;
}

/** Any account and Region will do: Lex Local has one of each. */
function findTagged(store: BotStore, arn: string): TaggedResource {
  const [matched, botId, aliasBotId, aliasId] = ARN.exec(arn) ?? [];
  if (matched === undefined) throw validationError(`Value at 'resourceARN': '${arn}' is no ARN of a bot or alias.`);
  const bot = requireBot(store, botId ?? aliasBotId, notFound);
  if (botId !== undefined) {
    return { tags: bot.botTags ?? {}, write: (tags) => ((bot.botTags = tags), store.saved(bot.botId)) };
  }
  const alias = requireAlias(bot, aliasId, notFound);
  return { tags: alias.tags ?? {}, write: (tags) => ((alias.tags = tags), store.saved(bot.botId)) };
}
