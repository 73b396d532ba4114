import type { IntentContent, Members } from './content.ts';

type SlotMembers = Members & { slotName: string };

/**
 * An intent from members that have its slots in them: in the order in which Lex asks, with `slotTypeName` for the type.
 */
export function intentContent(file: string, { slots = [], ...members }: Members): IntentContent {
  const all = Array.isArray(slots) ? (slots as SlotMembers[]) : [];
  const slotPriorities = all.map(({ slotName }, index) => ({ slotId: slotName, priority: index + 1 }));
  return {
    file,
    members: { ...members, ...(all.length > 0 && { slotPriorities }) },
    slots: all.map((slot) => ({ file, members: withTypeAsId(slot) })),
  };
}

const withTypeAsId = ({ slotTypeName, ...members }: Members): Members => ({ ...members, slotTypeId: slotTypeName });
