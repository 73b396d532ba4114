import type { ActualLocale } from '../state/actual-bot.ts';
import type { DesiredLocale } from '../target/desired-bot.ts';
import type { Action, PlanChoices } from './action.ts';
import { comparableLocale } from './comparable.ts';
import { differences } from './differences.ts';
import { planIntents } from './plan-intents.ts';
import { planSlots } from './plan-slots.ts';
import { planSlotTypes } from './plan-slot-types.ts';
import { unbuilt } from './unbuilt.ts';

/** All that one locale needs, in the order in which its parts need each other, its build last. */
export function planLocale(
  desired: DesiredLocale,
  actual: ActualLocale | undefined,
  { prune = false }: PlanChoices,
): { actions: Action[]; wouldPrune: Action[] } {
  const slotTypes = planSlotTypes(desired, actual);
  const intents = planIntents(desired, actual, prune);
  const slots = planSlots(desired, actual);
  const deletions = [...slots.deletions, ...intents.deletions, ...slotTypes.deletions];
  const changes = [
    ...localeItself(desired, actual),
    ...slotTypes.writes,
    ...intents.creations,
    ...slots.creations,
    ...slots.writes,
    ...intents.writes,
    ...(prune ? deletions : []),
  ];
  return { actions: [...changes, ...build(desired, actual, changes)], wouldPrune: prune ? [] : deletions };
}

function localeItself({ members }: DesiredLocale, actual: ActualLocale | undefined): Action[] {
  const { localeId } = members;
  if (!actual) return [{ kind: 'create locale', localeId, name: localeId, because: ['new'] }];
  const because = differences(comparableLocale(members), comparableLocale(actual.members));
  return because.length > 0 ? [{ kind: 'update locale', localeId, name: localeId, because }] : [];
}

function build({ members }: DesiredLocale, actual: ActualLocale | undefined, changes: readonly Action[]): Action[] {
  const reason = changes.length > 0 || !actual ? 'changed' : unbuilt(actual);
  return reason === undefined
    ? []
    : [{ kind: 'build locale', localeId: members.localeId, name: members.localeId, because: [reason] }];
}
