import type {
  BotLocaleStatus,
  CreateBotLocaleRequest,
  CreateIntentRequest,
  CreateSlotRequest,
  CreateSlotTypeRequest,
  DialogState,
  PromptSpecification,
  ResponseSpecification,
  SubSlotValueElicitationSetting,
} from '@aws-sdk/client-lex-models-v2';

type Local<T> = Omit<T, 'botId' | 'botVersion' | 'localeId' | 'intentId' | 'slotTypeId'>;

/** `parts` are the settings of sub-slots by name. */
export type SlotDefinition = Local<CreateSlotRequest> & {
  slotName: string;
  type: string;
  parts?: Record<string, SubSlotValueElicitationSetting>;
};
export type IntentDefinition = Local<CreateIntentRequest> & { intentName: string; slots?: SlotDefinition[] };
/** `parts` are the types of sub-slots by name. */
export type SlotTypeDefinition = Local<CreateSlotTypeRequest> & {
  slotTypeName: string;
  parts?: Record<string, string>;
};

/** A bot by names: slots name their type, and their order is their priority. */
export interface BotDefinition {
  locale?: Partial<Local<CreateBotLocaleRequest>> & { localeId?: string };
  slotTypes?: SlotTypeDefinition[];
  intents: IntentDefinition[];
  idleSessionTTLInSeconds?: number;
  detectSentiment?: boolean;
}

export type { BotLocaleStatus };

const message = (value: string) => ({ plainTextMessage: { value } });

export const respond = (...texts: string[]): ResponseSpecification => ({
  messageGroups: texts.map((value) => ({ message: message(value) })),
});

/** A prompt whose attempts say the texts in order. */
export const prompt = (maxRetries: number, first: string, ...variations: string[]): PromptSpecification => ({
  maxRetries,
  messageSelectionStrategy: 'Ordered',
  messageGroups: [{ message: message(first), ...(variations.length > 0 && { variations: variations.map(message) }) }],
});

export const go = (
  type: NonNullable<DialogState['dialogAction']>['type'],
  more: object = {},
  state: Partial<DialogState> = {},
): DialogState => ({
  dialogAction: { type, ...more },
  ...state,
});

export const utterances = (...texts: string[]) => texts.map((utterance) => ({ utterance }));

export const END = go('EndConversation');

/** A hook of a step. Without branches of its own a delegating function leads to the default next step. */
export const hook = (label: string, post: object = {}) => ({
  active: true,
  enableCodeHookInvocation: true,
  invocationLabel: label,
  postCodeHookSpecification: post,
});

export function required(slotName: string, type: string, setting: object = {}): SlotDefinition {
  const valueElicitationSetting = {
    slotConstraint: 'Required' as const,
    promptSpecification: prompt(
      2,
      `What is the ${slotName}?`,
      `Again: the ${slotName}?`,
      `Once more: the ${slotName}?`,
    ),
    ...setting,
  };
  return { slotName, type, valueElicitationSetting };
}

export const optional = (slotName: string, type: string): SlotDefinition => ({
  slotName,
  type,
  valueElicitationSetting: { slotConstraint: 'Optional', promptSpecification: prompt(1, `And the ${slotName}?`) },
});
