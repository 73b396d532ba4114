import type { CompositeSlotTypeSetting, CreateSlotTypeRequest } from '@aws-sdk/client-lex-models-v2';
import { preconditionFailed, validationError } from '../errors.ts';
import { own } from '../own.ts';
import type { LocaleRecord, SlotRecord } from './records.ts';
import { isBuiltInSignature, isKnownSlotSignature } from './reserved-names.ts';

/** Slots of several values, and of several parts, are there in this locale only. */
const LOCALE = 'en_US';
const COMPOSITE_STRATEGY = 'Concatenation';

export function requireKnownSlotType(locale: LocaleRecord, slotTypeId: string, member: string): void {
  const exists = isBuiltInSignature(slotTypeId)
    ? isKnownSlotSignature(slotTypeId)
    : own(locale.slotTypes, slotTypeId) !== undefined;
  if (!exists) throw preconditionFailed(`${member} names slot type '${slotTypeId}', which does not exist.`);
}

type SlotInput = Pick<SlotRecord, 'slotTypeId' | 'multipleValuesSetting' | 'subSlotSetting'>;

/** @source https://docs.aws.amazon.com/lexv2/latest/dg/multi-valued-slots.html */
export function checkSlotShape(locale: LocaleRecord, slot: SlotInput): void {
  const { slotTypeId = '' } = slot;
  for (const { slotTypeId: id = '' } of Object.values(slot.subSlotSetting?.slotSpecifications ?? {})) {
    requireKnownSlotType(locale, id, 'subSlotSetting');
  }
  if (!slot.multipleValuesSetting?.allowMultipleValues) return;
  const problem = multipleValuesProblem(locale, slotTypeId);
  if (problem) throw validationError(`Value at 'multipleValuesSetting.allowMultipleValues': ${problem}.`);
}

function multipleValuesProblem(locale: LocaleRecord, slotTypeId: string): string | undefined {
  if (locale.localeId !== LOCALE) return `slots of several values are supported in ${LOCALE} only`;
  if (isBuiltInSignature(slotTypeId)) return 'only slots of custom slot types can have several values';
  const isComposite = locale.slotTypes[slotTypeId]?.compositeSlotTypeSetting;
  return isComposite ? "a slot of a composite slot type can't have several values" : undefined;
}

type SlotTypeInput = Pick<CreateSlotTypeRequest, 'compositeSlotTypeSetting' | 'valueSelectionSetting'>;

/** @source https://docs.aws.amazon.com/lexv2/latest/dg/composite-slots.html */
export function checkSlotTypeShape(locale: LocaleRecord, type: SlotTypeInput): void {
  const strategy = type.valueSelectionSetting?.resolutionStrategy;
  const composite = type.compositeSlotTypeSetting;
  if (strategy === COMPOSITE_STRATEGY && !composite) {
    throw validationError(
      `Value at 'valueSelectionSetting.resolutionStrategy': ${COMPOSITE_STRATEGY} is for composite slot types.`,
    );
  }
  if (!composite) return;
  for (const { slotTypeId = '' } of composite.subSlots ?? []) {
    requireKnownSlotType(locale, slotTypeId, 'compositeSlotTypeSetting');
  }
  const problem = compositeProblem(locale, composite);
  if (problem) throw validationError(`Value at 'compositeSlotTypeSetting': ${problem}.`);
}

function compositeProblem(locale: LocaleRecord, { subSlots = [] }: CompositeSlotTypeSetting): string | undefined {
  if (locale.localeId !== LOCALE) return `composite slot types are supported in ${LOCALE} only`;
  const names = subSlots.map(({ name }) => name);
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) return `sub-slot '${twice}' is there twice`;
  const nested = subSlots.find(({ slotTypeId = '' }) => locale.slotTypes[slotTypeId]?.compositeSlotTypeSetting);
  return nested ? `sub-slot '${nested.name}' has a composite slot type` : undefined;
}
