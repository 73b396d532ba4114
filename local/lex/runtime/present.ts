import { interpretationsOf, sourceOf } from '../dialog/interpretations.ts';
import type { IntentState, Memory, Slot } from '../dialog/state.ts';
import { isFilled } from '../dialog/state.ts';
import type { Turn } from '../dialog/turn.ts';
import type { Sentiment } from '../nlu/sentiment.ts';

/** The session state as the API shows it. */
export const presentState = (memory: Memory): object => ({
  dialogAction: memory.dialogAction,
  intent: memory.intent && presentIntent(memory.intent),
  activeContexts: memory.activeContexts,
  sessionAttributes: memory.sessionAttributes,
  originatingRequestId: memory.originatingRequestId,
  ...(memory.runtimeHints && { runtimeHints: memory.runtimeHints }),
});

/** An ambiguous value has no interpreted value yet, and the API has no null there: the slot is shown as unfilled. */
const presentIntent = (intent: IntentState): object => ({ ...intent, slots: presentSlots(intent) });

const presentSlots = ({ slots }: IntentState): object => mapValues(slots, presentSlot);

function presentSlot(slot: Slot | null): object | null {
  if (!slot || !isFilled(slot)) return null;
  return slot.subSlots ? { ...slot, subSlots: mapValues(slot.subSlots, presentSlot) } : slot;
}

const mapValues = <T, U>(record: Record<string, T>, change: (value: T) => U): Record<string, U> =>
  Object.fromEntries(Object.entries(record).map(([name, value]) => [name, change(value)]));

/** The active intent in full; alternatives with name and slots only. The score is an object here. */
export const presentInterpretations = (turn: Turn, sentiment: Sentiment | undefined): object[] =>
  interpretationsOf(turn).map(({ intent, score, basis }) => ({
    intent: intent === turn.memory.intent ? presentIntent(intent) : { name: intent.name, slots: presentSlots(intent) },
    ...(score !== undefined && { nluConfidence: { score } }),
    interpretationSource: sourceOf(turn, { intent, basis }),
    ...(sentiment && { sentimentResponse: sentiment }),
  }));
