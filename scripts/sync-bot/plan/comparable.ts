import type {
  DescribeBotAliasResponse,
  DescribeBotLocaleResponse,
  DescribeBotResponse,
  DescribeIntentResponse,
  DescribeSlotResponse,
  DescribeSlotTypeResponse,
} from '@aws-sdk/client-lex-models-v2';
import type {
  AliasMembers,
  BotMembers,
  IntentMembers,
  LocaleMembers,
  SlotMembers,
  SlotTypeMembers,
} from '../../bot-definition/index.ts';

/**
 * The members of a part that a definition decides on, taken from the definition or from Lex's description alike.
 * Ids, dates and states stay out: they are Lex's own.
 */

export const comparableBot = (bot: BotMembers | DescribeBotResponse) =>
  pick(bot, [
    'botName',
    'description',
    'roleArn',
    'dataPrivacy',
    'idleSessionTTLInSeconds',
    'botType',
    'botMembers',
    'errorLogSettings',
  ]);

/** What a version keeps of its bot. */
export const comparableVersion = (bot: object) => pick(bot, ['roleArn', 'dataPrivacy', 'idleSessionTTLInSeconds']);

export const comparableLocale = (locale: LocaleMembers | DescribeBotLocaleResponse) =>
  pick(locale, [
    'description',
    'nluIntentConfidenceThreshold',
    'voiceSettings',
    'unifiedSpeechSettings',
    'audioFillerSettings',
    'speechRecognitionSettings',
    'generativeAISettings',
    'speechDetectionSensitivity',
  ]);

export const comparableSlotType = (slotType: SlotTypeMembers | DescribeSlotTypeResponse) =>
  pick(slotType, [
    'slotTypeName',
    'description',
    'slotTypeValues',
    'valueSelectionSetting',
    'parentSlotTypeSignature',
    'externalSourceSetting',
    'compositeSlotTypeSetting',
  ]);

/** `slots` are names in the order of their priority. */
export const comparableIntent = (intent: IntentMembers | DescribeIntentResponse, slots: readonly string[]) => ({
  ...pick(intent, [
    'intentName',
    'intentDisplayName',
    'description',
    'parentIntentSignature',
    'sampleUtterances',
    'dialogCodeHook',
    'fulfillmentCodeHook',
    'initialResponseSetting',
    'intentConfirmationSetting',
    'intentClosingSetting',
    'inputContexts',
    'outputContexts',
    'kendraConfiguration',
    'qnAIntentConfiguration',
    'qInConnectIntentConfiguration',
  ]),
  slots,
});

export const comparableSlot = (slot: SlotMembers | DescribeSlotResponse, slotTypeName: string | undefined) => ({
  ...pick(slot, [
    'slotName',
    'description',
    'valueElicitationSetting',
    'obfuscationSetting',
    'multipleValuesSetting',
    'subSlotSetting',
  ]),
  slotTypeName,
});

export const comparableAlias = (alias: AliasMembers | DescribeBotAliasResponse) =>
  pick(alias, [
    'botAliasName',
    'description',
    'botAliasLocaleSettings',
    'conversationLogSettings',
    'sentimentAnalysisSettings',
  ]);

function pick(members: object, names: readonly string[]): Record<string, unknown> {
  const all = members as Readonly<Record<string, unknown>>;
  return Object.fromEntries(names.map((name) => [name, all[name]]));
}
