import type {
  CreateBotAliasRequest,
  CreateBotLocaleRequest,
  CreateBotRequest,
  CreateIntentRequest,
  CreateSlotRequest,
  CreateSlotTypeRequest,
} from '@aws-sdk/client-lex-models-v2';
import type { DefinitionFile } from './definition-file.ts';

type InLocale = 'botId' | 'botVersion' | 'localeId';

/** bot.json. The role is a fact of the deployment, so it isn't here. */
export type BotMembers = Omit<CreateBotRequest, 'roleArn' | 'botTags' | 'testBotAliasTags'> & { botName: string };

/** settings.json: ids of Bedrock foundation models by what they are used for, such as `slotResolution`. */
interface Settings {
  readonly models: Readonly<Record<string, string>>;
}

/** One entry of aliases.json. The version is whatever was built last, so it isn't here. */
export type AliasMembers = Omit<CreateBotAliasRequest, 'botId' | 'botVersion' | 'tags'> & { botAliasName: string };

/** `<locale>/locale.json` */
export type LocaleMembers = Omit<CreateBotLocaleRequest, 'botId' | 'botVersion'> & { localeId: string };

/** `<locale>/slot-types/<name>.json` */
export type SlotTypeMembers = Omit<CreateSlotTypeRequest, InLocale> & { slotTypeName: string };

/** An entry of an intent's `slots`: `slotTypeName` (built-in or ours) stands for the id that Lex gives out. */
export type SlotMembers = Omit<CreateSlotRequest, InLocale | 'intentId' | 'slotTypeId'> & {
  slotName: string;
  slotTypeName: string;
};

/** `<locale>/intents/<name>.json`; the order of `slots` is the order in which Lex asks for them. */
export type IntentMembers = Omit<CreateIntentRequest, InLocale> & { intentName: string; slots?: SlotMembers[] };

/** Data together with the file it stands in, so that a finding can name the place. */
export interface Sourced<Members> {
  readonly file: DefinitionFile;
  readonly data: Members;
}

export interface LocaleDefinition {
  readonly locale: Sourced<LocaleMembers>;
  readonly intents: readonly Sourced<IntentMembers>[];
  readonly slotTypes: readonly Sourced<SlotTypeMembers>[];
}

/** The whole of bot-definition/, placeholders unresolved. Intents and slot types are sorted by file name. */
export interface BotDefinition {
  readonly bot: Sourced<BotMembers>;
  readonly settings: Sourced<Settings>;
  readonly aliases: Sourced<{ aliases: AliasMembers[] }>;
  readonly locales: readonly LocaleDefinition[];
}
