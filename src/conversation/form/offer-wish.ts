import type { Order } from '#business/orders/index';
import type { IntentName, SlotName } from '#generated/bot';
import { type Decision, type Memory, type Message, slotOf, YES_OR_NO } from '../turn/index.ts';

/** A wish to offer, with the category that it would be about, where one is known. */
export interface OfferedWish<Intent extends IntentName> {
  readonly intent: Intent;
  /** The wish's slot for the category. */
  readonly slot: SlotName<Intent>;
  readonly category?: Order['lines'][number]['category'];
}

/** Asks whether the customer wants this; a yes begins the wish, and a category that they named themselves stays. */
export function offerWish<Intent extends IntentName>(
  memory: Memory,
  { intent, slot, category }: OfferedWish<Intent>,
  say: readonly Message[],
): Decision {
  const known = category === undefined ? undefined : { value: category, source: 'remembered' as const };
  return {
    move: { kind: 'confirm', intent },
    say,
    choices: YES_OR_NO,
    slots: category === undefined ? {} : { [slot]: slotOf(category) },
    memory: {
      ...memory,
      known: { ...(known && { category: known }), ...memory.known },
      task: { intent, filled: {}, asked: 'yes', timesMissed: 0, isToBeConfirmed: false, isOffered: true },
    },
  };
}
