/**
 * How files name what the API names otherwise: keyed `Structure.member`, or `*.member` where every structure does. The
 * first name is written; all of them and the API's own are read, since exports of different years, Amazon's
 * documentation and generators of archives differ.
 *
 * @source exports of the console; https://docs.aws.amazon.com/lexv2/latest/dg/import-export-format.html; AWS::Lex::Bot,
 *   which speaks the same dialect
 */
const FILE_NAMES: Record<string, readonly string[]> = {
  'CreateBotRequest.botName': ['name'],
  'CreateBotLocaleRequest.localeId': ['identifier'],
  'CreateBotLocaleRequest.nluIntentConfidenceThreshold': ['nluConfidenceThreshold'],
  'UpdateIntentRequest.intentName': ['name'],
  'UpdateIntentRequest.intentDisplayName': ['displayName'],
  'CreateSlotRequest.slotName': ['name'],
  'CreateSlotRequest.valueElicitationSetting': ['valueElicitationSetting', 'slotValueElicitationSetting'],
  'CreateSlotTypeRequest.slotTypeName': ['name'],
  '*.slotTypeId': ['slotTypeName'],
  'SlotPriority.slotId': ['slotName'],
  '*.active': ['isActive'],
  'FulfillmentUpdatesSpecification.active': ['active', 'isActive'],
  '*.messageGroups': ['messageGroupsList', 'messageGroupList'],
  'FulfillmentStartResponseSpecification.messageGroups': ['messageGroups', 'messageGroupsList'],
  'FulfillmentUpdateResponseSpecification.messageGroups': ['messageGroups', 'messageGroupsList'],
  'ImageResponseCard.buttons': ['buttonsList'],
  'ConditionalSpecification.conditionalBranches': ['conditionalBranches', 'conditionalBranchesList'],
  'IntentConfirmationSetting.promptSpecification': ['promptSpecification', 'confirmationPrompt'],
  'SlotValueElicitationSetting.defaultValueSpecification': ['defaultValueSpecification', 'defaultValueSpec'],
  'SlotValueElicitationSetting.sampleUtterances': ['sampleUtterances', 'sampleValueElicitingUtterances'],
  'MultipleValuesSetting.allowMultipleValues': ['allowMutlipleValues'],
};

/** Members whose value files write in capitals: `TOP_RESOLUTION`. */
const IN_CAPITALS = ['SlotValueSelectionSetting.resolutionStrategy'];

/** Members whose value files may write in capitals. */
const READ_IN_CAPITALS = [
  ...IN_CAPITALS,
  'AdvancedRecognitionSetting.audioRecognitionStrategy',
  'ObfuscationSetting.obfuscationSettingType',
];

const namesOf = (structure: string, member: string): readonly string[] =>
  FILE_NAMES[`${structure}.${member}`] ?? FILE_NAMES[`*.${member}`] ?? [];

export const writtenName = (structure: string, member: string): string => namesOf(structure, member)[0] ?? member;

/** The value of a member under whichever of its names it has one. */
export function readMember(source: Record<string, unknown>, structure: string, member: string): unknown {
  const name = [...namesOf(structure, member), member].find((one) => source[one] !== undefined && source[one] !== null);
  return name === undefined ? undefined : source[name];
}

/** @example writtenValue('SlotValueSelectionSetting', 'resolutionStrategy', 'TopResolution') → 'TOP_RESOLUTION' */
export const writtenValue = (structure: string, member: string, value: unknown): unknown =>
  typeof value === 'string' && IN_CAPITALS.includes(`${structure}.${member}`)
    ? value.replace(/(?<=[a-z])(?=[A-Z])/g, '_').toUpperCase()
    : value;

/** @example readValue('SlotValueSelectionSetting', 'resolutionStrategy', 'TOP_RESOLUTION') → 'TopResolution' */
export const readValue = (structure: string, member: string, value: unknown): unknown =>
  typeof value === 'string' && READ_IN_CAPITALS.includes(`${structure}.${member}`) && /^[A-Z_]+$/.test(value)
    ? value.toLowerCase().replace(/(?:^|_)([a-z])/g, (_, letter: string) => letter.toUpperCase())
    : value;
