import type { IntentContent, Members, Part } from '../bot-files/content.ts';
import { replaceReferences } from '../bot-files/references.ts';
import type { IntentRecord } from '../models/records.ts';
import type { Call } from './calls.ts';
import { naming } from './naming.ts';

export interface IntentWriting {
  call: Call;
  /** Bot, version and locale. */
  at: object;
  /** Ids of the locale's slot types by name. */
  typeIds: Map<string, string>;
  /** The intent as it is now. */
  intent(intentId: string): IntentRecord | undefined;
}

/** Writes an intent with its slots; one that is there keeps its id, and so do its slots. */
export function writeIntent(writing: IntentWriting, content: IntentContent, known: string | undefined): void {
  const { call, at } = writing;
  const { members, file } = content;
  const create = () => String(call('CreateIntent', { ...members, ...at }).intentId);
  const intentId = known ?? naming(file, create);
  const before = Object.values(writing.intent(intentId)?.slots ?? {});
  const slotIds = new Map(before.map((slot) => [slot.slotName, slot.slotId]));
  for (const slot of content.slots) writeSlot(writing, intentId, slot, slotIds);

  const slotId = (name: string): string => slotIds.get(name) ?? name;
  const input = replaceReferences(members, { slotId, slotTypeId: (id) => id });
  naming(file, () => call('UpdateIntent', { ...input, ...at, intentId }));
  const wanted = content.slots.map((slot) => slot.members.slotName);
  for (const slot of before)
    if (!wanted.includes(slot.slotName)) call('DeleteSlot', { ...at, intentId, slotId: slot.slotId });
}

function writeSlot({ call, at, typeIds }: IntentWriting, intentId: string, slot: Part, ids: Map<string, string>): void {
  const name = String(slot.members.slotName);
  const slotId = ids.get(name);
  const input = { ...withTypeIds(slot.members, typeIds), ...at, intentId };
  const result = naming(slot.file, () =>
    slotId === undefined ? call('CreateSlot', input) : call('UpdateSlot', { ...input, slotId }),
  );
  ids.set(name, String(result.slotId));
}

/** A built-in type is its own id. */
export const withTypeIds = (members: Members, ids: Map<string, string>): Members =>
  replaceReferences(members, { slotTypeId: (name) => ids.get(name) ?? name, slotId: (id) => id });
