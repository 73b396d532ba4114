import type { DesiredLocale } from '../target/desired-bot.ts';
import type { ActualLocale } from '../state/actual-bot.ts';
import type { Action } from './action.ts';
import { comparableSlotType } from './comparable.ts';
import { differences } from './differences.ts';

/** Slot types to make or change (first, since slots need them) and to delete (last, when no slot has them any more). */
export function planSlotTypes(desired: DesiredLocale, actual: ActualLocale | undefined) {
  const { localeId } = desired.members;
  const there = new Map((actual?.slotTypes ?? []).map((slotType) => [slotType.slotTypeName ?? '', slotType]));
  const wanted = new Set(desired.slotTypes.map((slotType) => slotType.slotTypeName));

  const writes = desired.slotTypes.flatMap((slotType): Action[] => {
    const name = slotType.slotTypeName;
    const current = there.get(name);
    if (!current) return [{ kind: 'create slot type', localeId, name, because: ['new'] }];
    const because = differences(comparableSlotType(slotType), comparableSlotType(current));
    return because.length > 0 ? [{ kind: 'update slot type', localeId, name, because }] : [];
  });
  const deletions = [...there.keys()]
    .filter((name) => !wanted.has(name))
    .map((name): Action => ({ kind: 'delete slot type', localeId, name, because: ['not defined'] }));
  return { writes, deletions };
}
