import { createAliasOperations } from './aliases.ts';
import { createBotOperations } from './bots.ts';
import type { Train } from './build.ts';
import { createBuildOperations } from './build.ts';
import { createBuiltInOperations } from './built-ins.ts';
import { createIntentOperations } from './intents.ts';
import { createLocaleOperations } from './locales.ts';
import { createSlotTypeOperations } from './slot-types.ts';
import { createSlotOperations } from './slots.ts';
import type { BotStore } from './store.ts';
import { createTagOperations } from './tags.ts';
import { createVersionOperations } from './versions.ts';

/** The operations of the Lex models V2 API that are here, by name. */
export const createModelOperations = (store: BotStore, train: Train) => ({
  ...createBotOperations(store),
  ...createLocaleOperations(store),
  ...createSlotTypeOperations(store),
  ...createIntentOperations(store),
  ...createSlotOperations(store),
  ...createBuildOperations(store, train),
  ...createVersionOperations(store),
  ...createAliasOperations(store),
  ...createTagOperations(store),
  ...createBuiltInOperations(),
});
