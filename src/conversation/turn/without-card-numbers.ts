import { hideCardNumbers, holdsCardNumber } from '../understanding/card-numbers.ts';
import type { Slots, SlotValue, Stage, Turn } from './turn.ts';

/**
 * The turn without the card numbers that were typed: what hears, remembers and answers after this never sees them. A
 * slot that Lex filled with one is empty, and the question for it unanswered.
 */
export function withoutCardNumbers(turn: Turn): Turn {
  const slots = Object.fromEntries(Object.entries(turn.slots).map(([name, value]) => [name, withoutCard(value)]));
  const hides = holdsCardNumber(turn.words);
  if (!hides && Object.keys(slots).every((name) => slots[name] === turn.slots[name])) return turn;
  return {
    ...turn,
    words: hideCardNumbers(turn.words),
    slots,
    stage: stageOf(turn.stage, slots),
    ...(hides && { hidesCardNumber: true }),
  };
}

const withoutCard = (value: SlotValue | null): SlotValue | null =>
  value && [value.said, value.understood ?? '', ...value.readings].some(holdsCardNumber) ? null : value;

const stageOf = (stage: Stage, slots: Slots): Stage =>
  stage.kind === 'slot-captured' && slots[stage.slot] == null ? { kind: 'slot-missed', slot: stage.slot } : stage;
