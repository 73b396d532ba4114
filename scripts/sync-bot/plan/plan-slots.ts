import type { IntentMembers, SlotMembers } from '../../bot-definition/index.ts';
import type { ActualIntent, ActualLocale } from '../state/actual-bot.ts';
import type { DesiredLocale } from '../target/desired-bot.ts';
import type { Action } from './action.ts';
import { comparableSlot } from './comparable.ts';
import { differences } from './differences.ts';

/** Slots to make, to write in full (a next step may name any slot, so all are made first) and to delete. */
export function planSlots(desired: DesiredLocale, actual: ActualLocale | undefined) {
  const perIntent = desired.intents.map((intent) => {
    const current = actual?.intents.find(({ members }) => members.intentName === intent.intentName);
    return planSlotsOf(intent, current, { localeId: desired.members.localeId, typeNames: slotTypeNames(actual) });
  });
  return {
    creations: perIntent.flatMap((plan) => plan.creations),
    writes: perIntent.flatMap((plan) => plan.writes),
    deletions: perIntent.flatMap((plan) => plan.deletions),
  };
}

type TypeNames = ReadonlyMap<string, string>;

function planSlotsOf(
  { intentName, slots = [] }: IntentMembers,
  actual: ActualIntent | undefined,
  { localeId, typeNames }: { localeId: string; typeNames: TypeNames },
) {
  const there = new Map((actual?.slots ?? []).map((slot) => [slot.slotName ?? '', slot]));
  const act = (kind: Action['kind'], name: string, because: readonly string[]): Action => ({
    kind,
    localeId,
    intentName,
    name,
    because,
  });
  const changes = (slot: SlotMembers) => {
    const current = there.get(slot.slotName);
    if (!current) return [act('complete slot', slot.slotName, ['new'])];
    const typeName = typeNames.get(current.slotTypeId ?? '') ?? current.slotTypeId;
    const because = differences(comparableSlot(slot, slot.slotTypeName), comparableSlot(current, typeName));
    return because.length > 0 ? [act('update slot', slot.slotName, because)] : [];
  };
  return {
    creations: slots
      .filter(({ slotName }) => !there.has(slotName))
      .map(({ slotName }) => act('create slot', slotName, ['new'])),
    writes: slots.flatMap(changes),
    deletions: [...there.keys()]
      .filter((name) => !slots.some(({ slotName }) => slotName === name))
      .map((name) => act('delete slot', name, ['not defined'])),
  };
}

/** Names of our own slot types by id; a built-in type's id is its name. */
function slotTypeNames(actual: ActualLocale | undefined): TypeNames {
  return new Map((actual?.slotTypes ?? []).map((slotType) => [slotType.slotTypeId ?? '', slotType.slotTypeName ?? '']));
}
