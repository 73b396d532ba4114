import { createHash } from 'node:crypto';
import type { BuiltLocale, IntentDefinition, SlotDefinition, SlotTypeDefinition, SubSlotType } from '../definition.ts';
import { own } from '../own.ts';
import type { IntentRecord, LocaleRecord, SlotRecord, SlotTypeRecord } from './records.ts';

/** The locale as conversations use it: a copy that later changes don't touch. */
export function freezeLocale(locale: LocaleRecord): BuiltLocale {
  const settings = locale.generativeAISettings?.runtimeSettings;
  const frozen = {
    localeId: locale.localeId,
    nluIntentConfidenceThreshold: locale.nluIntentConfidenceThreshold ?? 0,
    ...freezeAssistedNlu(locale),
    assistsSlots: settings?.slotResolutionImprovement?.enabled ?? false,
    intents: Object.values(locale.intents).map((intent) => freezeIntent(locale, intent)),
    slotTypes: Object.values(locale.slotTypes).map((type) => freezeSlotType(locale, type)),
  };
  const buildId = createHash('sha256').update(JSON.stringify(frozen, asMeant)).digest('hex').slice(0, 32);
  return structuredClone({ buildId, ...frozen });
}

/**
 * The same bot written again is the same build, so that its conversations go on: when it was written, and the order of
 * members, count for nothing.
 */
function asMeant(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const members = Object.entries(value).filter(([name, member]) => !isTime(name, member));
  return Object.fromEntries(members.sort(([one], [other]) => (one < other ? -1 : 1)));
}

const isTime = (name: string, value: unknown): boolean =>
  (name === 'creationDateTime' || name === 'lastUpdatedDateTime') && typeof value === 'number';

/** Open point 24: assisted NLU without a mode is the fallback. */
function freezeAssistedNlu(locale: LocaleRecord): Pick<BuiltLocale, 'assistedNlu' | 'disambiguation'> {
  const assisted = locale.generativeAISettings?.runtimeSettings?.nluImprovement;
  if (!assisted?.enabled) return { assistedNlu: 'off' };
  const { enabled, maxDisambiguationIntents, customDisambiguationMessage } =
    assisted.intentDisambiguationSettings ?? {};
  return {
    assistedNlu: assisted.assistedNluMode ?? 'Fallback',
    ...(enabled && {
      disambiguation: {
        maxIntents: maxDisambiguationIntents ?? DEFAULT_OFFERED,
        message: customDisambiguationMessage,
      },
    }),
  };
}

const DEFAULT_OFFERED = 3;

function freezeIntent(locale: LocaleRecord, intent: IntentRecord): IntentDefinition {
  const priorityOf = (slot: SlotRecord): number =>
    intent.slotPriorities?.find(({ slotId }) => slotId === slot.slotId)?.priority ?? Number.POSITIVE_INFINITY;
  const slots = Object.values(intent.slots)
    .sort((one, other) => priorityOf(one) - priorityOf(other) || 0)
    .map((slot) => freezeSlot(locale, slot));
  return { ...intent, slots };
}

function freezeSlot(locale: LocaleRecord, slot: SlotRecord): SlotDefinition {
  const slotTypeName = slotTypeNameOf(locale, slot.slotTypeId);
  const type = locale.slotTypes[slot.slotTypeId ?? ''];
  const subSlots = type && subSlotTypesOf(locale, type)?.map((subSlot) => freezeSubSlot(slot, subSlot));
  return { ...slot, slotTypeName, ...(subSlots && { subSlots }) };
}

/** A sub-slot is asked for as the slot says, and has values as the slot's type says. */
function freezeSubSlot({ subSlotSetting }: SlotRecord, subSlot: SubSlotType): SlotDefinition {
  const setting = own(subSlotSetting?.slotSpecifications, subSlot.slotName)?.valueElicitationSetting;
  return { ...subSlot, ...(setting && { valueElicitationSetting: { slotConstraint: 'Optional', ...setting } }) };
}

function freezeSlotType(locale: LocaleRecord, type: SlotTypeRecord): SlotTypeDefinition {
  const subSlots = subSlotTypesOf(locale, type);
  return { ...type, ...(subSlots && { subSlots }) };
}

const subSlotTypesOf = (locale: LocaleRecord, type: SlotTypeRecord): SubSlotType[] | undefined =>
  type.compositeSlotTypeSetting?.subSlots?.map(({ name = '', slotTypeId }) => ({
    slotName: name,
    slotTypeName: slotTypeNameOf(locale, slotTypeId),
  }));

const slotTypeNameOf = (locale: LocaleRecord, slotTypeId = ''): string =>
  locale.slotTypes[slotTypeId]?.slotTypeName ?? slotTypeId;
