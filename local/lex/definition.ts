import type {
  DescribeIntentResponse,
  DescribeSlotResponse,
  DescribeSlotTypeResponse,
} from '@aws-sdk/client-lex-models-v2';

/**
 * A slot as its intent uses it; `slotTypeName` is the built-in signature or the custom type's name. A composite slot has
 * sub-slots, in the order of its type; each is a slot by itself, with a prompt and default values of its own.
 */
export type SlotDefinition = Omit<DescribeSlotResponse, '$metadata' | 'creationDateTime' | 'lastUpdatedDateTime'> & {
  slotName: string;
  slotTypeName: string;
  subSlots?: SlotDefinition[];
};

/** An intent with its slots, those with a priority first and in that order. */
export type IntentDefinition = Omit<
  DescribeIntentResponse,
  '$metadata' | 'creationDateTime' | 'lastUpdatedDateTime'
> & { intentName: string; slots: SlotDefinition[] };

export type SlotTypeDefinition = Omit<
  DescribeSlotTypeResponse,
  '$metadata' | 'creationDateTime' | 'lastUpdatedDateTime'
> & { slotTypeName: string; subSlots?: SubSlotType[] };

/** A part of a composite slot type. */
export interface SubSlotType {
  slotName: string;
  slotTypeName: string;
}

/**
 * Which reading of an input leads: the wording of the utterances (`off`: it alone; `Fallback`: it first), or the meaning
 * of utterances, names and descriptions (`Primary`).
 */
export type AssistedNlu = 'off' | 'Fallback' | 'Primary';

export interface Disambiguation {
  maxIntents: number;
  message?: string | undefined;
}

/** What a build freezes and the runtime talks by. It is plain data: `buildId` is a hash of the rest. */
export interface BuiltLocale {
  buildId: string;
  localeId: string;
  /** 0 to 1: FallbackIntent comes first when every score is below it. */
  nluIntentConfidenceThreshold: number;
  assistedNlu: AssistedNlu;
  /** Whether and how the bot asks which intent is meant; absent when it doesn't. */
  disambiguation?: Disambiguation | undefined;
  /** Whether answers that were not understood get a second, more generous reading (assisted slot resolution). */
  assistsSlots: boolean;
  intents: IntentDefinition[];
  slotTypes: SlotTypeDefinition[];
}

export const FALLBACK_SIGNATURE = 'AMAZON.FallbackIntent';

export const findIntent = (locale: BuiltLocale, name: string): IntentDefinition | undefined =>
  locale.intents.find((intent) => intent.intentName === name);

export const findFallback = (locale: BuiltLocale): IntentDefinition | undefined =>
  locale.intents.find((intent) => intent.parentIntentSignature === FALLBACK_SIGNATURE);

export const findSlot = (intent: IntentDefinition, name: string): SlotDefinition | undefined =>
  intent.slots.find((slot) => slot.slotName === name);

export const findSubSlot = (slot: SlotDefinition, name: string): SlotDefinition | undefined =>
  slot.subSlots?.find(({ slotName }) => slotName === name);

export const isMultiValued = (slot: SlotDefinition): boolean =>
  slot.multipleValuesSetting?.allowMultipleValues ?? false;

const LIST = '[]';

/** What the values of a slot are read as: its type, or a list of its type. */
export const valueTypeOf = (slot: SlotDefinition): string =>
  isMultiValued(slot) ? `${slot.slotTypeName}${LIST}` : slot.slotTypeName;

/** The type of a list's values, or undefined when the values are no list. */
export const elementTypeOf = (valueType: string): string | undefined =>
  valueType.endsWith(LIST) ? valueType.slice(0, -LIST.length) : undefined;

export const isRequired = (slot: SlotDefinition): boolean =>
  slot.valueElicitationSetting?.slotConstraint === 'Required';

/** "CheckOrderStatus" as people say it: "check order status". */
export const wordsOfName = (intentName: string): string =>
  intentName
    .replace(/[_-]/g, ' ')
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase();
