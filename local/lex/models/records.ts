import type {
  BotAliasLocaleSettings,
  BotAliasStatus,
  BotLocaleStatus,
  BotStatus,
  CreateBotAliasRequest,
  CreateBotLocaleRequest,
  CreateBotRequest,
  CreateIntentRequest,
  CreateSlotRequest,
  CreateSlotTypeRequest,
  SlotPriority,
} from '@aws-sdk/client-lex-models-v2';
import type { BuiltLocale } from '../definition.ts';

/** Times are epoch milliseconds. Every record is plain JSON, so that a bot can be written to disk as it is. */
interface Dated {
  creationDateTime: number;
  lastUpdatedDateTime: number;
}

export type SlotRecord = Omit<CreateSlotRequest, 'slotName'> & Dated & { slotId: string; slotName: string };

export type SlotTypeRecord = Omit<CreateSlotTypeRequest, 'slotTypeName'> &
  Dated & { slotTypeId: string; slotTypeName: string };

export type IntentRecord = Omit<CreateIntentRequest, 'intentName'> &
  Dated & {
    intentId: string;
    intentName: string;
    slotPriorities?: SlotPriority[] | undefined;
    slots: Record<string, SlotRecord>;
  };

export type LocaleRecord = Omit<CreateBotLocaleRequest, 'localeId'> &
  Dated & {
    localeId: string;
    localeName: string;
    botLocaleStatus: BotLocaleStatus;
    failureReasons?: string[] | undefined;
    recommendedActions?: string[] | undefined;
    lastBuildSubmittedDateTime?: number | undefined;
    intents: Record<string, IntentRecord>;
    slotTypes: Record<string, SlotTypeRecord>;
    /** The last successful build: what conversations use, also while newer changes wait to be built. */
    built?: BuiltLocale | undefined;
  };

export interface VersionRecord {
  botVersion: string;
  description?: string | undefined;
  botStatus: BotStatus;
  creationDateTime: number;
  locales: Record<string, LocaleRecord>;
}

export type AliasRecord = Omit<CreateBotAliasRequest, 'botAliasName' | 'botAliasLocaleSettings'> &
  Dated & {
    botAliasId: string;
    botAliasName: string;
    botAliasStatus: BotAliasStatus;
    botAliasLocaleSettings?: Record<string, BotAliasLocaleSettings> | undefined;
  };

export type BotRecord = Omit<CreateBotRequest, 'botName'> &
  Dated & {
    botId: string;
    botName: string;
    botStatus: BotStatus;
    /** The highest version number ever given: numbers are not reused. */
    lastVersion: number;
    versions: Record<string, VersionRecord>;
    aliases: Record<string, AliasRecord>;
  };

export const DRAFT = 'DRAFT';
export const TEST_ALIAS_ID = 'TSTALIASID';
export const TEST_ALIAS_NAME = 'TestBotAlias';
export const FALLBACK_INTENT_ID = 'FALLBCKINT';
