import { CARD_CONSTRAINTS } from '../api/card-constraints.ts';
import type { Constraints } from '../api/constraints.ts';
import { LIST_CONSTRAINTS } from './list-constraints.ts';

const NAME = { min: 1, max: 100, pattern: /^([0-9a-zA-Z][_-]?){1,100}$/ };
const ID = { pattern: /^[0-9a-zA-Z]{10}$/ };
const DESCRIPTION = { max: 2000 };
const MESSAGE_TEXT = { min: 1, max: 1000 };
const UPDATE_SECONDS = { min: 1, max: 900 };
const EXACTLY_20 = { min: 20, max: 20 };
const SLOT_CONSTRAINT = { oneOf: ['Required', 'Optional'] };

const LOCALES = (
  'ar_AE ca_ES de_AT de_DE en_AU en_GB en_IN en_US en_ZA es_419 es_ES es_US fi_FI fr_CA fr_FR hi_IN it_IT ja_JP ' +
  'ko_KR nl_NL no_NO pl_PL pt_BR pt_PT sv_SE zh_CN zh_HK'
).split(' ');

const DIALOG_ACTIONS = [
  'ElicitIntent',
  'StartIntent',
  'ElicitSlot',
  'EvaluateConditional',
  'InvokeDialogCodeHook',
  'ConfirmIntent',
  'FulfillIntent',
  'CloseIntent',
  'EndConversation',
];

/**
 * The limits of the models API, checked on every request.
 * @source https://docs.aws.amazon.com/lexv2/latest/APIReference/ (patterns and lengths of each member)
 */
export const MODEL_CONSTRAINTS: Constraints = {
  ...LIST_CONSTRAINTS,
  '*.botId': ID,
  '*.botName': NAME,
  '*.botAliasName': NAME,
  '*.intentName': NAME,
  '*.slotName': NAME,
  '*.slotTypeName': NAME,
  '*.invocationLabel': NAME,
  '*.description': DESCRIPTION,
  '*.intentDisplayName': { min: 1, max: 100 },
  '*.localeId': { oneOf: LOCALES },
  '*.roleArn': { min: 32, max: 2048, pattern: /^arn:aws:iam::[0-9]{12}:role\/.*$/ },
  '*.idleSessionTTLInSeconds': { min: 60, max: 86_400 },
  '*.nluIntentConfidenceThreshold': { min: 0, max: 1 },
  '*.maxResults': { min: 1, max: 1000 },
  'ListBuiltInIntentsRequest.maxResults': EXACTLY_20,
  'ListBuiltInSlotTypesRequest.maxResults': EXACTLY_20,
  'UntagResourceRequest.tagKeys': { max: 200 },
  '*.importId': ID,
  '*.exportId': ID,
  'StartImportRequest.mergeStrategy': { oneOf: ['Overwrite', 'FailOnConflict', 'Append'] },
  'CreateExportRequest.fileFormat': { oneOf: ['LexJson', 'TSV', 'CSV'] },
  '*.messageGroups': { min: 1, max: 5 },
  '*.parentSlotTypeSignature': { oneOf: ['AMAZON.AlphaNumeric'] },
  '*.slotTypeId': { min: 1, max: 25, pattern: /^((AMAZON\.)[a-zA-Z_]+?|[0-9a-zA-Z]+)$/ },
  'CreateBotAliasRequest.botVersion': { pattern: /^[0-9]{1,5}$/ },
  'UpdateBotAliasRequest.botVersion': { pattern: /^(DRAFT|[0-9]{1,5})$/ },
  'CreateBotVersionRequest.botVersionLocaleSpecification': { min: 1 },
  'LambdaCodeHook.lambdaARN': {
    min: 20,
    max: 2048,
    pattern:
      /^arn:aws(-[a-z]+)*:lambda:[a-z]+-[a-z]+-[0-9]:[0-9]{12}:function:[a-zA-Z0-9-_]+(\/[0-9a-zA-Z-]+)?(:[a-zA-Z0-9-_]+)?$/,
  },
  'LambdaCodeHook.codeHookInterfaceVersion': { min: 1, max: 5 },
  'PlainTextMessage.value': MESSAGE_TEXT,
  'SSMLMessage.value': MESSAGE_TEXT,
  'CustomPayload.value': MESSAGE_TEXT,
  'MessageGroup.variations': { max: 2 },
  ...CARD_CONSTRAINTS,
  'PromptSpecification.maxRetries': { min: 0, max: 5 },
  'PromptSpecification.messageSelectionStrategy': { oneOf: ['Random', 'Ordered'] },
  'SlotValueElicitationSetting.slotConstraint': SLOT_CONSTRAINT,
  'SlotValueSelectionSetting.resolutionStrategy': { oneOf: ['OriginalValue', 'TopResolution', 'Concatenation'] },
  'CompositeSlotTypeSetting.subSlots': { max: 6 },
  'SubSlotTypeComposition.name': NAME,
  'SubSlotSetting.expression': { max: 640, pattern: /^[0-9A-Za-z_\-\s()]*$/ },
  'SubSlotSetting.slotSpecifications': { max: 6 },
  'SlotResolutionSetting.slotResolutionStrategy': { oneOf: ['EnhancedFallback', 'Default'] },
  'SlotValueRegexFilter.pattern': { min: 1, max: 300 },
  'SampleUtterance.utterance': { min: 1, max: 500 },
  'SampleValue.value': { min: 1, max: 140 },
  'SlotTypeValue.synonyms': { min: 1, max: 10_000 },
  '*.slotTypeValues': { min: 1, max: 10_000 },
  '*.inputContexts': { max: 5 },
  '*.outputContexts': { max: 10 },
  'InputContext.name': NAME,
  'OutputContext.name': NAME,
  'OutputContext.timeToLiveInSeconds': { min: 5, max: 86_400 },
  'OutputContext.turnsToLive': { min: 1, max: 20 },
  'SlotDefaultValueSpecification.defaultValueList': { max: 10 },
  'SlotDefaultValue.defaultValue': { min: 1, max: 202 },
  'ConditionalSpecification.conditionalBranches': { min: 1, max: 4 },
  'ConditionalBranch.name': NAME,
  'Condition.expressionString': { min: 1, max: 1024 },
  'SlotPriority.priority': { min: 0, max: 100 },
  'DialogAction.type': { oneOf: DIALOG_ACTIONS },
  'FulfillmentStartResponseSpecification.delayInSeconds': UPDATE_SECONDS,
  'FulfillmentUpdateResponseSpecification.frequencyInSeconds': UPDATE_SECONDS,
  'FulfillmentUpdatesSpecification.timeoutInSeconds': UPDATE_SECONDS,
};
