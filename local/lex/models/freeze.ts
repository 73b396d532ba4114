import { createHash } from 'node:crypto';
import type { BuiltLocale, IntentDefinition, SlotTypeDefinition } from '../definition.ts';
import type { IntentRecord, LocaleRecord, SlotRecord } from './records.ts';

/** The locale as conversations use it: a copy that later changes don't touch. */
export function freezeLocale(locale: LocaleRecord): BuiltLocale {
  const frozen = {
    localeId: locale.localeId,
    nluIntentConfidenceThreshold: locale.nluIntentConfidenceThreshold ?? 0,
    readsDescriptions: locale.generativeAISettings?.runtimeSettings?.nluImprovement?.enabled ?? false,
    intents: Object.values(locale.intents).map((intent) => freezeIntent(locale, intent)),
    slotTypes: Object.values(locale.slotTypes) as unknown as SlotTypeDefinition[],
  };
  const buildId = createHash('sha256').update(JSON.stringify(frozen)).digest('hex').slice(0, 32);
  return structuredClone({ buildId, ...frozen });
}

function freezeIntent(locale: LocaleRecord, intent: IntentRecord): IntentDefinition {
  const priorityOf = (slot: SlotRecord): number =>
    intent.slotPriorities?.find(({ slotId }) => slotId === slot.slotId)?.priority ?? Number.POSITIVE_INFINITY;
  const slots = Object.values(intent.slots)
    .sort((one, other) => priorityOf(one) - priorityOf(other) || 0)
    .map((slot) => ({ ...slot, slotTypeName: slotTypeNameOf(locale, slot) }));
  return { ...intent, slots };
}

const slotTypeNameOf = (locale: LocaleRecord, slot: SlotRecord): string =>
  locale.slotTypes[slot.slotTypeId ?? '']?.slotTypeName ?? slot.slotTypeId ?? '';
