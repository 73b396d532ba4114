import type { BotContent, IntentContent, LocaleContent, Part } from '../bot-files/content.ts';
import { memberNames, type PartKind } from '../bot-files/part-shapes.ts';
import { replaceReferences } from '../bot-files/references.ts';
import type { BotRecord, IntentRecord, LocaleRecord, VersionRecord } from '../models/records.ts';

/** A bot's version as files tell it. */
export const contentOfBot = (bot: BotRecord, version: VersionRecord): BotContent => ({
  ...partOf('bot', bot, bot.botId),
  locales: Object.values(version.locales).map(contentOfLocale),
});

export function contentOfLocale(locale: LocaleRecord): LocaleContent {
  const slotTypeId = (id: string): string => locale.slotTypes[id]?.slotTypeName ?? id;
  const named = <T extends Part>(part: T, intent?: IntentRecord): T => ({
    ...part,
    members: replaceReferences(part.members, { slotTypeId, slotId: (id) => intent?.slots[id]?.slotName ?? id }),
  });
  const contentOfIntent = (intent: IntentRecord): IntentContent => ({
    ...named(partOf('intent', intent, intent.intentId), intent),
    slots: Object.values(intent.slots).map((slot) => named(partOf('slot', slot, slot.slotId))),
  });
  return {
    ...partOf('locale', locale),
    intents: Object.values(locale.intents).map(contentOfIntent),
    slotTypes: Object.values(locale.slotTypes).map((type) => named(partOf('slotType', type, type.slotTypeId))),
  };
}

function partOf(kind: PartKind, record: object, identifier?: string): Part {
  const source = record as Record<string, unknown>;
  const members = memberNames(kind).flatMap((name) => (source[name] === undefined ? [] : [[name, source[name]]]));
  return { file: kind, identifier, members: Object.fromEntries(members) as Part['members'] };
}
