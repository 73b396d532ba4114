import type { IntentMembers } from '../../bot-definition/index.ts';
import { FALLBACK_INTENT, type ActualIntent, type ActualLocale } from '../state/actual-bot.ts';
import type { DesiredLocale } from '../target/desired-bot.ts';
import type { Action } from './action.ts';
import { comparableIntent } from './comparable.ts';
import { differences } from './differences.ts';

/** Intents to make (before their slots), to write in full (after their slots) and to delete. */
export function planIntents(desired: DesiredLocale, actual: ActualLocale | undefined, prune: boolean) {
  const { localeId } = desired.members;
  const there = new Map((actual?.intents ?? []).map((intent) => [intent.members.intentName ?? '', intent]));
  const wanted = new Set(desired.intents.map((intent) => intent.intentName));

  const creations = desired.intents
    .filter(({ intentName }) => !there.has(intentName) && !isFallback(intentName))
    .map(({ intentName }): Action => ({ kind: 'create intent', localeId, name: intentName, because: ['new'] }));
  const deletions = [...there.keys()]
    .filter((name) => !wanted.has(name) && !isFallback(name))
    .map((name): Action => ({ kind: 'delete intent', localeId, name, because: ['not defined'] }));
  const writes = desired.intents.flatMap((intent) =>
    write(localeId, intent, { current: there.get(intent.intentName), prune }),
  );
  return { creations, writes, deletions };
}

function write(
  localeId: string,
  intent: IntentMembers,
  { current, prune }: { current: ActualIntent | undefined; prune: boolean },
): Action[] {
  const name = intent.intentName;
  if (!current && !isFallback(name)) return [{ kind: 'complete intent', localeId, name, because: ['new'] }];
  const because = current
    ? differences(
        comparableIntent(intent, slotOrder(intent, prune ? [] : slotsOf(current))),
        comparableIntent(current.members, currentSlotOrder(current)),
      )
    : ['as Lex made it'];
  return because.length > 0 ? [{ kind: 'update intent', localeId, name, because }] : [];
}

/** Slots that stay although they aren't defined come after those that are, in the order in which they are now. */
function slotOrder({ slots = [] }: IntentMembers, staying: readonly string[]): string[] {
  return [...new Set([...slots.map((slot) => slot.slotName), ...staying])];
}

const slotsOf = (intent: ActualIntent) => [
  ...currentSlotOrder(intent),
  ...intent.slots.map(({ slotName = '' }) => slotName),
];

function currentSlotOrder({ members, slots }: ActualIntent): string[] {
  const names = new Map(slots.map((slot) => [slot.slotId, slot.slotName ?? '']));
  return [...(members.slotPriorities ?? [])]
    .sort((a, b) => (a.priority ?? 0) - (b.priority ?? 0))
    .map(({ slotId = '' }) => names.get(slotId) ?? slotId);
}

const isFallback = (name: string) => name === FALLBACK_INTENT.intentName;
